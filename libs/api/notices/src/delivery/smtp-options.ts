import type SMTPConnection from 'nodemailer/lib/smtp-connection';

interface Server {
  readonly options: SMTPConnection.Options;
  readonly credentials: { readonly user: string; readonly pass: string } | undefined;
}

/** A server that hangs must not keep the jobs from their other work. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Reads the address of a mail server. A password is never sent without TLS. */
export function smtpServer(smtpUrl: string): Server {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const pass = decodeURIComponent(url.password);
  const port = url.port ? Number(url.port) : secure ? 465 : user ? 587 : 25;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const options = { host, port, secure, requireTLS: !secure && user !== '', ...PATIENCE };
  return { options, credentials: user === '' ? undefined : { user, pass } };
}
