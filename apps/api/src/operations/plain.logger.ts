import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

type Level = 'info' | 'warn' | 'error';

interface Facts {
  readonly context: string | undefined;
  readonly stack?: string | undefined;
}

const KEPT: ReadonlySet<Level> = new Set(['warn', 'error']);

/** On standard error: one JSON line an event for programs, a sentence for whoever sits at a terminal. Routine says nothing. */
export class PlainLogger implements LoggerService {
  private readonly pino: Logger = pino(
    { level: 'warn' },
    pino.destination({ dest: 2, sync: true }),
  );

  /** @param tell how a person at a terminal is told; undefined where nobody sits at one */
  constructor(
    private readonly tell: ((text: string) => unknown) | undefined = process.stderr.isTTY
      ? (text) => process.stderr.write(text)
      : undefined,
  ) {}

  log(message: unknown, context?: string): void {
    this.write('info', message, { context });
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, { context });
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.write('error', message, { context, stack });
  }

  private write(level: Level, message: unknown, facts: Facts): void {
    if (!this.tell) {
      this.pino[level](facts, String(message));
    } else if (KEPT.has(level)) {
      this.tell([String(message), facts.stack, ''].filter((part) => part !== undefined).join('\n'));
    }
  }
}
