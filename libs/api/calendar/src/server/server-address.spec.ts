import { isAllowedUrl, isPublicAddress } from './server-address';

const isAllowed = (url: string, ...hosts: string[]): boolean => isAllowedUrl(new URL(url), hosts);

describe('the address of a calendar server', () => {
  it.each(['https://dav.example/rooms/', 'https://93.184.216.34/', 'https://[2606:2800::1]/'])(
    'may be %s, as it is public and speaks HTTPS',
    (url) => {
      expect(isAllowed(url)).toBe(true);
    },
  );

  it.each([
    'http://dav.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://me:word@dav.example/',
    'ftp://dav.example/',
  ])('is not %s', (url) => {
    expect(isAllowed(url)).toBe(false);
  });

  it('may be inside, and without TLS, where the operator names it, with its port or with any', () => {
    expect(isAllowed('http://dav.intern:5232/', 'dav.intern')).toBe(true);
    expect(isAllowed('http://127.0.0.1:5232/', '127.0.0.1:5232')).toBe(true);
    expect(isAllowed('http://127.0.0.1:80/', '127.0.0.1:5232')).toBe(false);
    expect(isAllowed('ftp://dav.intern/', 'dav.intern')).toBe(false);
  });

  it.each([
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    'fe80::1',
    '::',
  ])('leads nowhere when its name means %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
