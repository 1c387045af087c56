import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpCourier } from './smtp.courier';

const PARCEL = {
  from: 'etage@stadt.example',
  to: 'anna@stadt.example',
  message: Buffer.from('Subject: hello\r\n\r\nhello\r\n'),
};

const refusal = (responseCode: number): Error =>
  Object.assign(new Error('not now'), { responseCode });

describe('a courier', () => {
  let server: SMTPServer | undefined;
  let claims: number;

  const close = (): Promise<void> =>
    new Promise((closed) => (server ? server.close(() => closed()) : closed()));

  beforeEach(() => {
    claims = 0;
    server = undefined;
  });
  afterEach(close);

  async function carry(options: SMTPServerOptions, isWanted = true) {
    const opened = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      ...options,
    });
    server = opened;
    opened.on('error', () => undefined);
    await new Promise<void>((ready) => opened.listen(0, '127.0.0.1', ready));
    const { port } = opened.server.address() as AddressInfo;
    const from = PARCEL.from;
    const courier = new SmtpCourier({ smtpUrl: `smtp://127.0.0.1:${port}`, from });
    const claim = (): Promise<boolean> => {
      claims += 1;
      return Promise.resolve(isWanted);
    };
    return courier.carry(PARCEL, claim);
  }

  it('hands a mail over after it has claimed it', async () => {
    let text = '';
    const outcome = await carry({
      onData: (stream, _session, done) => {
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => done());
      },
    });
    expect([outcome, claims]).toEqual([{ state: 'sent' }, 1]);
    expect(text).toContain('hello');
  });

  it('hands nothing over that is no longer to be sent', async () => {
    let mails = 0;
    const outcome = await carry(
      { onMailFrom: (_from, _session, done) => done(void (mails += 1)) },
      false,
    );
    expect([outcome, mails]).toEqual([undefined, 0]);
  });

  it.each([
    [451, 'later'],
    [550, 'refused'],
  ])(
    'tells a %s to the recipient, or to the message, from what is for good: %s',
    async (code, state) => {
      const onRcptTo: SMTPServerOptions['onRcptTo'] = (_to, _session, done) => done(refusal(code));
      expect(await carry({ onRcptTo })).toMatchObject({ state });
      await close();
      const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
        stream.resume().on('end', () => done(refusal(code)));
      };
      expect(await carry({ onData })).toMatchObject({ state });
    },
  );

  it('is in doubt when the line is cut after the message went out, and not before', async () => {
    const cut = (): void => server?.connections.forEach((connection) => connection.close());
    const onData: SMTPServerOptions['onData'] = (stream) => stream.resume().on('end', cut);
    expect(await carry({ onData })).toMatchObject({ state: 'doubtful' });
    await close();
    expect(await carry({ onRcptTo: cut })).toMatchObject({ state: 'later' });
  });

  it('claims nothing where nobody answers', async () => {
    const courier = new SmtpCourier({ smtpUrl: 'smtp://127.0.0.1:1', from: PARCEL.from });
    await expect(courier.carry(PARCEL, () => Promise.resolve(true))).rejects.toThrow(
      'ECONNREFUSED',
    );
    expect(claims).toBe(0);
  });
});
