/** How mail leaves the house; undefined where it does not. */
export interface MailSettings {
  /** `smtp://` takes TLS where the server offers it and asks for it where a password is sent; `smtps://` begins with it. */
  readonly smtpUrl: string;
  /** Sender of every mail: `etage@stadt.example` or `Etage <etage@stadt.example>`. */
  readonly from: string;
}

export const MAIL_SETTINGS = Symbol('mail settings');

/** The address alone, without a name around it. */
export const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
