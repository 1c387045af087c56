import type { Actor } from '@etage/domain';
import type { Request } from 'express';

/** A session that holds: who it is and until when. */
export interface SignedIn extends Actor {
  readonly sessionId: string;
  readonly expiresAt: Date;
}

export type RequestWithSession = Request & { signedIn?: SignedIn };
