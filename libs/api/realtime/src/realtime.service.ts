import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { PersonNews } from '@etage/contract';
import {
  DATABASE_CONNECTION,
  type DatabaseConnection,
  type FloorNotification,
  type SessionNotification,
} from '@etage/database';
import type { PersonId } from '@etage/domain';
import { SessionReader } from '@etage/http';
import { DatabaseListener } from './database.listener';
import { FloorBroadcast } from './floor.broadcast';
import { SocketPatrol } from './socket.patrol';
import { personRoom, sessionRoom } from './rooms';

const PATROL_MS = 60_000;

/** Carries what PostgreSQL announces to the sockets of this node. */
@Injectable()
export class RealtimeService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Realtime');
  private readonly listener: DatabaseListener;
  private rounds: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DATABASE_CONNECTION) connection: DatabaseConnection,
    private readonly sessions: SessionReader,
    private readonly broadcast: FloorBroadcast,
    private readonly patrol: SocketPatrol,
  ) {
    this.listener = new DatabaseListener(connection, {
      connected: () => {
        this.sessions.forget();
        this.broadcast.catchUp();
        this.walk();
      },
      floor: (payload) => this.broadcast.heard(JSON.parse(payload) as FloorNotification),
      person: (payload) => this.tell(payload),
      session: (payload) => this.heardOfSessions(JSON.parse(payload) as SessionNotification),
    });
  }

  get socketCount(): number {
    return this.broadcast.live?.sockets.sockets.size ?? 0;
  }

  get isListening(): boolean {
    return this.listener.isListening;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.open();
    this.rounds = setInterval(() => this.walk(), PATROL_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.rounds);
    await this.listener.close();
  }

  private walk(): void {
    this.patrol.walk().catch((error: unknown) => {
      this.logger.warn(`could not look after the sockets: ${String(error)}`);
    });
  }

  private tell(payload: string): void {
    const { personId, news } = JSON.parse(payload) as { personId: PersonId; news: PersonNews };
    this.broadcast.live?.to(personRoom(personId)).emit('person:news', news);
  }

  private heardOfSessions(heard: SessionNotification): void {
    if ('changed' in heard) this.sessions.forget(heard.changed);
    else this.end(heard);
  }

  private end(sessionIds: readonly string[]): void {
    this.sessions.forget(sessionIds);
    for (const sessionId of sessionIds) {
      this.broadcast.live?.in(sessionRoom(sessionId)).disconnectSockets(true);
    }
  }
}
