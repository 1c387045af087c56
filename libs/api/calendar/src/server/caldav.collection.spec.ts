import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CalendarFault } from '@etage/domain';
import { CaldavCollection } from './caldav.collection';
import { guardedFetch } from './guarded-fetch';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const multistatus =
  (inner: string): Answer =>
  (_request, response) => {
    response.writeHead(207, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" ` +
        `xmlns:cs="http://calendarserver.org/ns/">${inner}</d:multistatus>`,
    );
  };

const found = (href: string, props: string): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop>` +
  '<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';

const status =
  (code: number): Answer =>
  (_request, response) => {
    response.writeHead(code, { location: '/elsewhere/' }).end();
  };

describe('a calendar server that does not keep to what was agreed', () => {
  let server: Server;
  let answers: Answer[] = [];
  let asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => (answers.shift() ?? status(500))(request, response));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  beforeEach(() => {
    [answers, asked] = [[], []];
  });
  afterAll(() => new Promise((closed) => server.close(closed).closeAllConnections()));

  const collection = (patienceMs = 10_000): CaldavCollection => {
    const { port } = server.address() as AddressInfo;
    const access = { url: `http://127.0.0.1:${port}/room/204/`, userName: 'me', password: 'word' };
    return new CaldavCollection(access, guardedFetch({ hosts: ['127.0.0.1'], patienceMs }));
  };

  it.each<[string, Answer, CalendarFault]>([
    ['asks for another password', status(401), 'calendar-sign-in-refused'],
    ['does not let the user in', status(403), 'calendar-forbidden'],
    ['has nothing there', status(404), 'calendar-not-found'],
    ['is broken', status(503), 'calendar-server-failed'],
    ['leads elsewhere', status(302), 'calendar-unreadable'],
    ['is a page', (_, response) => response.end('<html>Hello</html>'), 'calendar-unreadable'],
    ['cuts the line', (request) => request.socket.destroy(), 'calendar-unreachable'],
    [
      'has no calendar',
      multistatus(found('/room/204/', '<d:resourcetype/>')),
      'calendar-not-found',
    ],
  ])('because it %s is told by a code', async (_, answer, fault) => {
    answers = [answer];
    await expect(collection().probe()).rejects.toMatchObject({ fault });
    expect(asked).toEqual(['PROPFIND /room/204/']);
  });

  it('and does not answer is given up in time', async () => {
    answers = [() => undefined];
    await expect(collection(200).probe()).rejects.toMatchObject({ fault: 'calendar-too-slow' });
  });

  it('and never stops is given up before the memory is full', async () => {
    const flood: Answer = (_request, response) => {
      response.writeHead(207, { 'content-type': 'application/xml' });
      const pour = (): void => {
        while (response.writable && response.write('x'.repeat(1_000_000)));
      };
      response.on('drain', pour).on('error', () => undefined);
      pour();
    };
    answers = [flood];
    await expect(collection().probe()).rejects.toMatchObject({ fault: 'calendar-too-large' });
  });

  it('is never asked for what lies elsewhere, whatever it says', async () => {
    const etag = '<d:getetag>"1"</d:getetag>';
    const hrefs = [
      '/room/204/',
      'http://evil.example/room/204/a.ics',
      '/room/205/a.ics',
      '/room/204/b.ics',
    ];
    answers = [
      multistatus(found('/room/204/', '<d:sync-token>7</d:sync-token>')),
      multistatus(hrefs.map((href) => found(href, etag)).join('')),
    ];
    expect(await collection().changesSince(null)).toEqual({
      changed: [{ href: '/room/204/b.ics', etag: '"1"' }],
      gone: [],
      isWhole: true,
      token: 'sync:7',
    });
  });

  it('has its whole list read again when it has forgotten a token', async () => {
    answers = [
      status(403),
      multistatus(found('/room/204/', '<d:sync-token>new</d:sync-token>')),
      multistatus(found('/room/204/b.ics', '<d:getetag>"2"</d:getetag>')),
    ];
    expect(await collection().changesSince('sync:old')).toMatchObject({
      isWhole: true,
      token: 'sync:new',
    });
    expect(asked[0]).toBe('REPORT /room/204/');
  });

  it('and knows no tokens is asked by its ctag, and only for that where it is the same', async () => {
    const tag = multistatus(found('/room/204/', '<cs:getctag>5</cs:getctag>'));
    answers = [tag, multistatus(found('/room/204/b.ics', '<d:getetag>"2"</d:getetag>'))];
    expect(await collection().changesSince(null)).toMatchObject({ isWhole: true, token: 'ctag:5' });
    answers = [tag];
    expect(await collection().changesSince('ctag:5')).toEqual({
      changed: [],
      gone: [],
      isWhole: false,
      token: 'ctag:5',
    });
  });
});
