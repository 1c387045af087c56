import { Logger } from '@nestjs/common';
import {
  clientConfig,
  FLOOR_CHANNEL,
  PERSON_CHANNEL,
  SESSION_CHANNEL,
  type DatabaseConnection,
} from '@etage/database';
import pg from 'pg';

export interface Heard {
  /** After every (re)connect: what was said meanwhile is lost and must be looked up. */
  connected(): void;
  floor(payload: string): void;
  person(payload: string): void;
  session(payload: string): void;
}

const LONGEST_PAUSE_MS = 2_000;
/** A connection that was cut without a word is noticed after this long. */
const HEARTBEAT_MS = 10_000;

/** The one connection of this node that listens to PostgreSQL; it comes back by itself. */
export class DatabaseListener {
  private readonly logger = new Logger('Realtime');
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;
  private isClosed = false;

  constructor(
    private readonly connection: DatabaseConnection,
    private readonly heard: Heard,
  ) {}

  get isListening(): boolean {
    return this.client !== undefined && this.failures === 0;
  }

  async open(): Promise<void> {
    const client = new pg.Client({
      ...clientConfig(this.connection),
      application_name: 'etage-listener',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload = '' }) => this.dispatch(channel, payload));
    this.client = client;
    try {
      await client.connect();
      await client.query(
        [FLOOR_CHANNEL, PERSON_CHANNEL, SESSION_CHANNEL].map((name) => `LISTEN ${name};`).join(''),
      );
      this.failures = 0;
      this.heard.connected();
      this.listenForHeartbeat(client);
    } catch (error) {
      this.lost(client, error);
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private listenForHeartbeat(client: pg.Client): void {
    if (this.isClosed || client !== this.client) return;
    this.timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => this.listenForHeartbeat(client),
        (error: unknown) => this.lost(client, error),
      );
    }, HEARTBEAT_MS);
  }

  private dispatch(channel: string, payload: string): void {
    if (channel === FLOOR_CHANNEL) this.heard.floor(payload);
    else if (channel === PERSON_CHANNEL) this.heard.person(payload);
    else if (channel === SESSION_CHANNEL) this.heard.session(payload);
  }

  private lost(client: pg.Client, error?: unknown): void {
    if (this.isClosed || client !== this.client) return;
    clearTimeout(this.timer);
    this.client = undefined;
    this.failures += 1;
    if (this.failures === 1) {
      this.logger.warn(`lost the database, trying again: ${String(error ?? 'closed')}`);
    }
    // Ending a broken connection may fail; it is given up either way.
    client.end().catch(() => undefined);
    const pause = Math.min(100 * 2 ** this.failures, LONGEST_PAUSE_MS);
    this.timer = setTimeout(() => void this.open(), pause);
  }
}
