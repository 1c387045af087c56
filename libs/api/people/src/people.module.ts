import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

@Module({
  controllers: [SessionController, PeopleController],
  providers: [SessionService, SignInLimiter],
})
export class PeopleModule {}
