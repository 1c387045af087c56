import { Module } from '@nestjs/common';
import { KnownDevices } from './known-devices';
import { PasswordService } from './password.service';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

@Module({
  controllers: [SessionController, PeopleController],
  providers: [KnownDevices, SessionService, PasswordService, SignInLimiter],
})
export class PeopleModule {}
