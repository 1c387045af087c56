import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One JSON line an event on standard error; routine says nothing. */
export class PlainLogger implements LoggerService {
  private readonly pino: Logger = pino(
    { level: 'warn' },
    pino.destination({ dest: 2, sync: true }),
  );

  log(message: unknown, context?: string): void {
    this.pino.info({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context, stack }, String(message));
  }
}
