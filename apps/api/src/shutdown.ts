import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** How long requests in flight may go on; whoever stops a program waits five to ten seconds before killing it. */
const PATIENCE_MS = 2_500;
/** How long the rest may take once nobody is connected any more. */
const REST_MS = 1_000;

/** Lets requests in flight finish, cuts off those that do not, and never waits longer than a few seconds. */
export async function closeInTime(app: NestExpressApplication): Promise<void> {
  const closed = app.close();
  await Promise.race([closed, sleep(PATIENCE_MS, undefined, { ref: false })]);
  app.getHttpServer().closeAllConnections();
  await Promise.race([closed, sleep(REST_MS, undefined, { ref: false })]);
}
