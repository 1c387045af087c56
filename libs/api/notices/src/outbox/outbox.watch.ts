import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { OutboxReader } from './outbox.reader';

const LOOK_EVERY_MS = 2_000;

/** Looks for news as long as the node runs; a booking neither waits for it nor knows of it. */
@Injectable()
export class OutboxWatch implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Notices');
  private readonly end = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly reader: OutboxReader) {}

  begin(): void {
    this.work = this.keepLooking();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.end.abort();
    await this.work;
  }

  private async keepLooking(): Promise<void> {
    while (!this.end.signal.aborted) {
      await this.reader.readAll().catch((error: unknown) => {
        this.logger.warn(`mails wait: ${String(error)}`);
      });
      await pause(LOOK_EVERY_MS, undefined, { signal: this.end.signal }).catch(() => undefined);
    }
  }
}
