import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createDataSource } from './data-source';
import { asDatabaseFault, UnavailableError } from './transaction/database-fault';

/** A message of PostgreSQL's protocol: its letter, its length, its body. */
function message(letter: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
}

const AUTHENTICATED = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const KILLED = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** Lets everybody in and throws them out again, in one breath. */
async function serverThatIsKilled(): Promise<Server> {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(Buffer.concat([AUTHENTICATED, READY, KILLED])));
    socket.on('error', () => undefined);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

describe('a connection', () => {
  it('that is cut in the moment it is made is an error of the query and not the end of the process', async () => {
    const server = await serverThatIsKilled();
    const { port } = server.address() as AddressInfo;
    const dataSource = createDataSource({ url: `postgres://etage@127.0.0.1:${port}/etage` });
    const failure: unknown = await dataSource.initialize().catch(asDatabaseFault);
    expect(failure).toBeInstanceOf(UnavailableError);
    server.close();
  });
});
