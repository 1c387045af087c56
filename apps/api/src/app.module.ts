import { Module, type DynamicModule } from '@nestjs/common';
import { BookingModule } from '@etage/booking';
import { CalendarModule, type CalendarSettings } from '@etage/calendar';
import { DatabaseModule, type DatabaseConnection } from '@etage/database';
import { HttpModule, type HttpOptions } from '@etage/http';
import { JobsModule } from '@etage/jobs';
import { NoticesModule, type MailSettings } from '@etage/notices';
import { PeopleModule } from '@etage/people';
import { RealtimeModule } from '@etage/realtime';
import { WorkplaceModule } from '@etage/workplace';
import { OperationsModule } from './operations/operations.module';

export interface AppOptions extends HttpOptions {
  readonly connection: DatabaseConnection;
  /** Absent: no mail is sent. */
  readonly mail?: MailSettings | undefined;
  readonly calendar: CalendarSettings;
}

@Module({})
export class AppModule {
  static with({ connection, mail, calendar, ...http }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forConnection(connection),
        HttpModule.with(http),
        JobsModule,
        CalendarModule.with(calendar),
        PeopleModule,
        WorkplaceModule,
        BookingModule,
        NoticesModule.with(mail),
        RealtimeModule,
        OperationsModule,
      ],
    };
  }
}
