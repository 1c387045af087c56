import type { Logger } from '@nestjs/common';
import { Logger as QueueLogger } from 'graphile-worker';

/** What the queue has to say, in the log of the application; its routine stays silent. */
export const queueLogger = (logger: Logger): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    const levels: readonly string[] = ['error', 'warning'];
    if (levels.includes(level)) logger.warn(message);
  });
