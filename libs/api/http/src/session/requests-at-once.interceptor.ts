import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { BusyError } from '@etage/database';
import type { PersonId } from '@etage/domain';
import { finalize, type Observable } from 'rxjs';
import type { RequestWithSession } from './signed-in';

/** Some tabs that all load at once; programs of one account wait for their answers. */
const REQUESTS_A_PERSON = 100;

/**
 * Works on so many requests of one person at a time. They all wait for the same few connections to the database, so one
 * person's thousand requests would keep out everybody else.
 */
@Injectable()
export class RequestsAtOnce implements NestInterceptor {
  private readonly underway = new Map<PersonId, number>();

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { signedIn } = context.switchToHttp().getRequest<Partial<RequestWithSession>>();
    if (!signedIn) return next.handle();
    const { personId } = signedIn;
    const count = this.underway.get(personId) ?? 0;
    if (count >= REQUESTS_A_PERSON) throw new BusyError('too many requests of one person at once');
    this.underway.set(personId, count + 1);
    return next.handle().pipe(finalize(() => this.release(personId)));
  }

  private release(personId: PersonId): void {
    const left = (this.underway.get(personId) ?? 1) - 1;
    if (left > 0) this.underway.set(personId, left);
    else this.underway.delete(personId);
  }
}
