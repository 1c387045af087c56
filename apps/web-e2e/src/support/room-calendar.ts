import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const found = (href: string, props: string): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop>` +
  '<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';

const event = (day: string): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadt//Kalender//DE', 'BEGIN:VEVENT'],
    ...[
      'UID:night',
      'DTSTAMP:20261101T080000Z',
      'SUMMARY:Nachtschicht',
      'DESCRIPTION:Bitte heizen',
    ],
    ...[`DTSTART;TZID=Europe/Berlin:${day}T230000`, 'DURATION:PT30M', 'END:VEVENT'],
    'END:VCALENDAR',
  ].join('&#13;\n');

/** A calendar server that holds one event, at a time at which nobody may book, and takes whatever it is given. */
export async function aRoomCalendar(day: string): Promise<{ url: string; close: () => void }> {
  const calendar = '<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>';
  const object = `<d:getetag>"1"</d:getetag><c:calendar-data>${event(day.replaceAll('-', ''))}</c:calendar-data>`;
  const answer =
    '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">' +
    `${found('/room/', calendar)}${found('/room/night.ics', object)}</d:multistatus>`;
  const server = createServer(({ method }, response) => {
    if (method === 'PUT') response.writeHead(201, { etag: '"2"' }).end();
    else response.writeHead(207, { 'content-type': 'application/xml' }).end(answer);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = (): void => void server.close().closeAllConnections();
  return { url: `http://127.0.0.1:${port}/room/`, close };
}
