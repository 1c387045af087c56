import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { FLOOR_CHANNEL, PERSON_CHANNEL, SESSION_CHANNEL } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { DatabaseListener } from './database.listener';

describe('the connection that listens', () => {
  let database: FreshDatabase;
  let listener: DatabaseListener;
  let heard: string[];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await freshDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    heard = [];
    listener = new DatabaseListener(database.connection, {
      connected: () => heard.push('connected'),
      floor: (payload) => heard.push(`floor ${payload}`),
      person: (payload) => heard.push(`person ${payload}`),
      session: (payload) => heard.push(`session ${payload}`),
    });
    await listener.open();
  });
  afterEach(() => listener.close());

  const say = (channel: string, payload: string) =>
    database.dataSource.query('SELECT pg_notify($1, $2)', [channel, payload]);
  async function until(expected: string[]): Promise<void> {
    for (let tries = 0; heard.length < expected.length && tries < 1_000; tries += 1)
      await pause(10);
    expect(heard).toEqual(expected);
  }

  it('hears each channel', async () => {
    await say(FLOOR_CHANNEL, 'x 7');
    await say(PERSON_CHANNEL, '{}');
    await say(SESSION_CHANNEL, '[]');
    await say('somebody_else', 'nothing');
    await until(['connected', 'floor x 7', 'person {}', 'session []']);
    expect(listener.isListening).toBe(true);
  });

  it('comes back by itself when it is cut, says so, and hears again', async () => {
    await database.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'etage-listener' AND datname = current_database()`,
    );
    await until(['connected', 'connected']);
    await say(FLOOR_CHANNEL, 'x 8');
    await until(['connected', 'connected', 'floor x 8']);
    expect(listener.isListening).toBe(true);
  });

  it('stays away once it is closed', async () => {
    await listener.close();
    await say(FLOOR_CHANNEL, 'x 9');
    await pause(50);
    expect(heard).toEqual(['connected']);
  });
});
