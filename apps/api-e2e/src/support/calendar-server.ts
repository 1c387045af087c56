import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const EMPTY_CALENDAR =
  '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response>' +
  '<d:href>/room/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><c:calendar/></d:resourcetype></d:prop>' +
  '<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>';

/** Says of everything that it is an empty calendar: enough to be linked with. */
export async function anEmptyCalendar(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(207, { 'content-type': 'application/xml' }).end(EMPTY_CALENDAR);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/room/`, server };
}
