import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';

const FIRST_PORT = 3000;
const PORTS_TRIED = 50;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

function asPlainError(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new Error(`HOST is ${host}, which is no address of this machine.`);
    case 'EACCES':
      return new Error(`Port ${port} may not be used by this account. Choose another with PORT.`);
    default:
      return error;
  }
}

const listenOn = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

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
  await app.init();
  const server: Server = app.getHttpServer();
  const candidates = asked === undefined ? PORTS_TRIED : 1;
  for (let step = 0; step < candidates; step += 1) {
    try {
      return await listenOn(server, host, (asked ?? FIRST_PORT) + step);
    } catch (error) {
      if (!isTaken(error)) throw asPlainError(error, host, (asked ?? FIRST_PORT) + step);
    }
  }
  throw new Error(
    asked === undefined
      ? `No free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1}.`
      : `Port ${asked} is taken. Choose another with PORT, or leave PORT away.`,
  );
}
