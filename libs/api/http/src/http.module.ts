import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Clock } from './clock';
import { ProblemFilter } from './problem/problem.filter';
import { AccessGuard } from './session/access.guard';
import { SessionReader } from './session/session.reader';

/** The address people reach Etage at, where a proxy stands in front; undefined otherwise. */
export const PUBLIC_URL = Symbol('public URL');

/** Sessions, access and problems for every controller. */
@Global()
@Module({})
export class HttpModule {
  static forPublicUrl(publicUrl: string | undefined): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        Clock,
        SessionReader,
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Clock, SessionReader, PUBLIC_URL],
    };
  }
}
