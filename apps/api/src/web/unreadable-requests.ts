import { STATUS_CODES, type Server } from 'node:http';
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

function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const found = problemOf(error.code);
  const body = JSON.stringify(found.document(''));
  const head = [
    `HTTP/1.1 ${found.status} ${STATUS_CODES[found.status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    "content-security-policy: default-src 'none'",
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** What Node's parser cannot read never reaches a controller; it is refused in the same words as everything else. */
export const refuseUnreadable = (server: Server): Server => server.on('clientError', refuse);
