import { Module, type DynamicModule } from '@nestjs/common';
import { BookingModule } from '@etage/booking';
import { DatabaseModule, type DatabaseConnection } from '@etage/database';
import { HttpModule, type HttpOptions } from '@etage/http';
import { JobsModule } from '@etage/jobs';
import { PeopleModule } from '@etage/people';
import { RealtimeModule } from '@etage/realtime';
import { WorkplaceModule } from '@etage/workplace';
import { OperationsModule } from './operations/operations.module';

export interface AppOptions extends HttpOptions {
  readonly connection: DatabaseConnection;
}

@Module({})
export class AppModule {
  static with({ connection, ...http }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forConnection(connection),
        HttpModule.with(http),
        JobsModule,
        PeopleModule,
        WorkplaceModule,
        BookingModule,
        RealtimeModule,
        OperationsModule,
      ],
    };
  }
}
