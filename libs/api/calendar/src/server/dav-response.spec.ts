import { hrefIn } from './dav-response';

const COLLECTION = 'https://dav.example/rooms/204%20a/';

describe('a path that a server names', () => {
  it.each([
    ['/rooms/204%20a/one.ics', '/rooms/204%20a/one.ics'],
    ['https://dav.example/rooms/204%20a/one@two.ics', '/rooms/204%20a/one%40two.ics'],
    ['/rooms/204%20a/one%40two.ics', '/rooms/204%20a/one%40two.ics'],
  ])('%s is one of the collection', (href, path) => {
    expect(hrefIn(COLLECTION, href)).toBe(path);
  });

  it.each([
    'https://evil.example/rooms/204%20a/one.ics',
    '//evil.example/rooms/204%20a/one.ics',
    '/rooms/204%20a/../205/one.ics',
    '/rooms/205/one.ics',
    '/rooms/204%20a/%zz.ics',
    'http://[',
  ])('%s is none of it', (href) => {
    expect(hrefIn(COLLECTION, href)).toBeUndefined();
  });
});
