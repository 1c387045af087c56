import { Module } from '@nestjs/common';
import { PasswordService } from './password.service';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

@Module({
  controllers: [SessionController, PeopleController],
  providers: [SessionService, PasswordService, SignInLimiter],
})
export class PeopleModule {}
