import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { PROGRAM } from './api-process';

/** What a command said, both streams, and how it ended. */
export interface CommandEnd {
  /** -1: by a signal. */
  readonly code: number;
  readonly output: string;
}

/** Runs one of the built commands beside the program, as a script would: nobody is there to be asked. */
export const runCommand = (
  name: 'city-setup' | 'plan-import',
  words: readonly string[],
  databaseUrl: string,
): Promise<CommandEnd> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl };
    const command = ['--enable-source-maps', join(dirname(PROGRAM), `${name}.js`), ...words];
    const child = execFile(process.execPath, command, { env }, (_, said, complaint) =>
      resolve({ code: child.exitCode ?? -1, output: said + complaint }),
    );
  });
