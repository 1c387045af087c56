import { Inject, Injectable } from '@nestjs/common';
import type { PersonId } from '@etage/domain';
import { PUBLIC_URL, SessionReader, tokenOf } from '@etage/http';
import type { Connection } from './connection-limits';
import type { LiveSocket } from './live-server';

/** Tabs and devices of one person at one node; a town hall's wall of screens may share an account. */
const CONNECTIONS_A_PERSON = 50;

/** Looked up at the same time at one node: everybody at once after a restart, and no more. */
const ADMISSIONS_AT_ONCE = 1_000;

/** Why a socket is not let in; it travels as the message of `connect_error`. */
export type Refusal = 'not-signed-in' | 'too-many-connections' | 'unavailable';

/** Says who may open a socket. */
@Injectable()
export class SocketAdmission {
  private underway = 0;
  private readonly connections = new Map<PersonId, number>();

  constructor(
    private readonly sessions: SessionReader,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | undefined,
  ) {}

  /** Fills in who it is; undefined when the socket is let in. */
  async admit(socket: LiveSocket): Promise<Refusal | undefined> {
    if (this.underway >= ADMISSIONS_AT_ONCE) return 'unavailable';
    this.underway += 1;
    try {
      return await this.identify(socket);
    } catch {
      return 'unavailable';
    } finally {
      this.underway -= 1;
    }
  }

  private async identify(socket: LiveSocket): Promise<Refusal | undefined> {
    const { auth, headers } = socket.handshake;
    const given: unknown = auth['token'];
    const token = tokenOf(
      typeof given === 'string' ? { authorization: `Bearer ${given}` } : headers,
      this.publicUrl,
    );
    const signedIn = token && (await this.sessions.read(token));
    if (!signedIn) return 'not-signed-in';
    if (!this.hold(signedIn.personId, socket.conn)) return 'too-many-connections';
    socket.data = { token, signedIn, wished: new Map() };
    return undefined;
  }

  /** Counted until the connection is closed, which is more than until the socket is. */
  private hold(personId: PersonId, connection: Connection): boolean {
    const held = this.connections.get(personId) ?? 0;
    if (held >= CONNECTIONS_A_PERSON) return false;
    if (connection.readyState !== 'open') return true;
    this.connections.set(personId, held + 1);
    connection.once('close', () => this.release(personId));
    return true;
  }

  private release(personId: PersonId): void {
    const left = (this.connections.get(personId) ?? 1) - 1;
    if (left > 0) this.connections.set(personId, left);
    else this.connections.delete(personId);
  }
}
