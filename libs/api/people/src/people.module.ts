import { Module } from '@nestjs/common';
import { ColleaguesController } from './colleagues.controller';
import { KnownDevices } from './known-devices';
import { NotebookController } from './notebook.controller';
import { NotebookService } from './notebook.service';
import { PasswordService } from './password.service';
import { PeopleController } from './people.controller';
import { PrivacyController } from './privacy.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

@Module({
  controllers: [
    SessionController,
    PeopleController,
    PrivacyController,
    ColleaguesController,
    NotebookController,
  ],
  providers: [KnownDevices, SessionService, PasswordService, NotebookService, SignInLimiter],
})
export class PeopleModule {}
