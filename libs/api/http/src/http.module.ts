import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { Clock } from './clock';
import { ProblemFilter } from './problem/problem.filter';
import { PUBLIC_URL } from './public-url';
import { AccessGuard } from './session/access.guard';
import { RequestsAtOnce } from './session/requests-at-once.interceptor';
import { SessionReader } from './session/session.reader';

/** The version of this build, as package.json has it. */
export const VERSION = Symbol('version');

export interface HttpOptions {
  readonly publicUrl: string | undefined;
  readonly version: string;
}

/** Sessions, access and problems for every controller. */
@Global()
@Module({})
export class HttpModule {
  static with({ publicUrl, version }: HttpOptions): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        Clock,
        SessionReader,
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: VERSION, useValue: version },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: RequestsAtOnce },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Clock, SessionReader, PUBLIC_URL, VERSION],
    };
  }
}
