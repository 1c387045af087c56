import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server says to a message it has read: undefined takes it. */
export type Verdict = { readonly code: number; readonly text: string } | undefined;

/** A mail server on loopback that keeps what it gets. */
export class MailServer {
  readonly taken: ParsedMail[] = [];
  /** How often each message was handed over, taken or not, by its id. */
  readonly handed = new Map<string, number>();
  judge: (mail: ParsedMail, time: number) => Verdict | Promise<Verdict> = () => undefined;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, _session, done) => {
        simpleParser(stream)
          .then((mail) => this.receive(mail))
          .then(
            (error) => done(error),
            (error: Error) => done(error),
          );
      },
    });
    this.server.on('error', () => undefined); // connections of killed nodes
  }

  static async open(): Promise<MailServer> {
    const mails = new MailServer();
    await new Promise<void>((ready) => mails.server.listen(0, '127.0.0.1', ready));
    return mails;
  }

  get settings() {
    const { port } = this.server.server.address() as AddressInfo;
    return {
      ETAGE_SMTP_URL: `smtp://127.0.0.1:${port}`,
      ETAGE_MAIL_FROM: 'Etage <etage@stadt.example>',
    };
  }

  /** What was taken for an address, in the order in which it came. */
  to(email: string): ParsedMail[] {
    return this.taken.filter(({ to }) => [to].flat().some((one) => one?.text.includes(email)));
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }

  private async receive(mail: ParsedMail): Promise<Error | null> {
    // The demo's own bookings of today are reminded of whenever that is due.
    if (/^(Erinnerung|Reminder):/.test(mail.subject ?? '')) return null;
    const id = mail.messageId ?? '';
    const time = (this.handed.get(id) ?? 0) + 1;
    this.handed.set(id, time);
    const verdict = await this.judge(mail, time);
    if (verdict) return Object.assign(new Error(verdict.text), { responseCode: verdict.code });
    this.taken.push(mail);
    return null;
  }
}
