import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { MAIL_SETTINGS, type MailSettings } from './mail.settings';
import { smtpServer } from './smtp-options';

/** What became of a mail that was handed to the server. `later` is certain not to have arrived; `doubtful` is not. */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'later' | 'refused' | 'doubtful'; readonly reason: string };

export interface Parcel {
  readonly from: string;
  readonly to: string;
  /** The whole message as it goes over the wire. */
  readonly message: Buffer;
}

interface SmtpError extends Error {
  readonly responseCode?: number;
}

/** Carries mails to the server, one connection each. */
@Injectable()
export class SmtpCourier {
  constructor(@Inject(MAIL_SETTINGS) private readonly settings: MailSettings) {}

  /**
   * Connects, then asks `claim` whether the mail is still to be sent, then sends it: what fails before that moment has
   * cost nothing. Undefined when it was not to be sent.
   * @throws Error when there is no connection
   */
  async carry(parcel: Parcel, claim: () => Promise<boolean>): Promise<Outcome | undefined> {
    const { options, credentials } = smtpServer(this.settings.smtpUrl);
    const connection = new SMTPConnection(options);
    const broken = new Promise<never>((_, reject) => connection.once('error', reject));
    broken.catch(() => undefined); // told where it is raced
    connection.on('error', () => undefined);
    try {
      await Promise.race([
        new Promise<unknown>((done) => connection.connect(done)).then(failed),
        broken,
      ]);
      if (credentials) {
        const login = new Promise<unknown>((done) => connection.login(credentials, done));
        await Promise.race([login.then(failed), broken]);
      }
      if (!(await claim())) return undefined;
      return await send(connection, parcel, broken);
    } finally {
      connection.quit();
    }
  }
}

const failed = (error: unknown): void => {
  if (error instanceof Error) throw error;
};

/** The message is read when the server has agreed to take it: from then on silence says nothing. */
async function send(
  connection: SMTPConnection,
  { from, to, message }: Parcel,
  broken: Promise<never>,
): Promise<Outcome> {
  let isUnderway = false;
  const stream = new Readable({
    read() {
      isUnderway = true;
      this.push(message);
      this.push(null);
    },
  });
  try {
    const sent = new Promise<unknown>((done) => connection.send({ from, to: [to] }, stream, done));
    await Promise.race([sent.then(failed), broken]);
    return { state: 'sent' };
  } catch (error) {
    const { responseCode, message: reason } = error as SmtpError;
    if (responseCode !== undefined)
      return { state: responseCode >= 500 ? 'refused' : 'later', reason };
    return { state: isUnderway ? 'doubtful' : 'later', reason };
  }
}
