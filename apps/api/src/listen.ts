import type { NestExpressApplication } from '@nestjs/platform-express';

const FIRST_PORT = 3000;
const PORTS_TRIED = 50;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/**
 * Listens on the port that was asked for, else on 3000 or the next free one.
 * @returns the port
 * @throws Error in plain words when the port that was asked for is taken
 */
export async function listen(
  app: NestExpressApplication,
  host: string,
  asked: number | undefined,
): Promise<number> {
  const candidates = asked === undefined ? PORTS_TRIED : 1;
  for (let step = 0; step < candidates; step += 1) {
    try {
      await app.listen((asked ?? FIRST_PORT) + step, host);
      return (app.getHttpServer().address() as { port: number }).port;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(
    asked === undefined
      ? `No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1}.`
      : `Port ${asked} is taken. Choose another with PORT, or leave PORT away.`,
  );
}
