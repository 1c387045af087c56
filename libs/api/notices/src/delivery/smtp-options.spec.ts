import { addressOf } from './mail.settings';
import { smtpServer } from './smtp-options';

describe('the address of a mail server', () => {
  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 25, secure: false, requireTLS: false }],
    ['smtp://me:word@mail.example', { port: 587, secure: false, requireTLS: true }],
    ['smtps://me:word@mail.example', { port: 465, secure: true, requireTLS: false }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525 }],
  ])('%s says where and how', (url, options) => {
    expect(smtpServer(url).options).toMatchObject(options);
  });

  it('holds name and password, whatever letters they have', () => {
    const { credentials } = smtpServer('smtp://me%40city:p%2Fss@mail.example');
    expect(credentials).toEqual({ user: 'me@city', pass: 'p/ss' });
    expect(smtpServer('smtp://mail.example').credentials).toBeUndefined();
  });
});

describe('the address of a sender', () => {
  it.each(['etage@stadt.example', 'Etage <etage@stadt.example>'])('is found in %s', (from) => {
    expect(addressOf(from)).toBe('etage@stadt.example');
  });
});
