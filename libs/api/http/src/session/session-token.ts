import { createHash, randomBytes } from 'node:crypto';
import { parse } from 'cookie';

export const SESSION_COOKIE = 'etage_session';

/** 256 bits from the system's source of randomness. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Headers {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

/** The bearer token if there is one, else the session cookie. */
export function tokenOf(headers: Headers): string | undefined {
  const bearer = /^Bearer +([\w-]{1,200})$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookie = headers.cookie && parse(headers.cookie)[SESSION_COOKIE];
  return cookie && /^[\w-]{1,200}$/.test(cookie) ? cookie : undefined;
}
