import { createHash, randomBytes } from 'node:crypto';
import { parse } from 'cookie';

export const SESSION_COOKIE = 'etage_session';

/** With HTTPS browsers keep a cookie of this name from every other site and subdomain. */
export const cookieName = (name: string, publicUrl: string | undefined): string =>
  publicUrl?.startsWith('https:') ? `__Host-${name}` : name;

/** 256 bits from the system's source of randomness. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Headers {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

/** The bearer token if there is one, else that of the session cookie. */
export function tokenOf(headers: Headers, publicUrl?: string): string | undefined {
  const bearer = /^Bearer +([\w-]{1,200})$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookie = headers.cookie && parse(headers.cookie)[cookieName(SESSION_COOKIE, publicUrl)];
  return cookie && /^[\w-]{1,200}$/.test(cookie) ? cookie : undefined;
}
