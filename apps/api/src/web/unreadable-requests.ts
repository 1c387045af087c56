import {
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { problem, type ProblemException } from '@etage/http';

function problemOf(code: string | undefined): ProblemException {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return problem(431, 'invalid-input', 'The address and headers are larger than 16 kB.');
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return problem(408, 'invalid-input', 'The request did not arrive in time.');
  }
  return problem(400, 'invalid-input', 'The request is not HTTP.');
}

const headersFor = (body: string) => ({
  'content-type': 'application/problem+json; charset=utf-8',
  'content-length': String(Buffer.byteLength(body)),
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  connection: 'close',
});

function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const found = problemOf(error.code);
  const body = JSON.stringify(found.document(''));
  const lines = Object.entries(headersFor(body)).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${found.status} ${STATUS_CODES[found.status]}`, ...lines];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** An address such as `http://[::1`, before which Express gives up with a page of its own. */
const isReadable = ({ url = '' }: IncomingMessage): boolean => URL.canParse(url, 'http://host');

function refuseAddress(response: ServerResponse): void {
  const found = problem(400, 'invalid-input', 'The address cannot be read.');
  const body = JSON.stringify(found.document(''));
  response.writeHead(found.status, headersFor(body)).end(body);
}

/** What cannot be read never reaches a controller; it is refused in the same words as everything else. */
export function refuseUnreadable(server: Server): Server {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isReadable(request)) others.forEach((listener) => listener(request, response));
    else refuseAddress(response);
  });
  return server.on('clientError', refuse);
}
