import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CALENDAR_SETTINGS, type CalendarSettings } from './calendar.settings';

/** Lets every library know how calendar servers are dealt with. */
@Global()
@Module({})
export class CalendarModule {
  static with(settings: CalendarSettings): DynamicModule {
    return {
      module: CalendarModule,
      providers: [{ provide: CALENDAR_SETTINGS, useValue: settings }],
      exports: [CALENDAR_SETTINGS],
    };
  }
}
