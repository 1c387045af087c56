import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canAnybodySignIn } from '@etage/people';
import { DataSource } from 'typeorm';
import { createApplication } from './application';
import { DEMO_IS_OPEN, ensureDemoCity, holdsDemo, refuseOtherData } from './demo-city';
import { keptSecret } from './kept-secret';
import { listen } from './listen';
import { readyMessage } from './ready-message';
import { readSettings, type Settings } from './settings';
import { closeInTime } from './shutdown';
import { StopRequest } from './stop-request';
import { openStore, type Store } from './store';

const ROOT = resolve(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
/** A calendar server that takes longer is asked again later. */
const CALENDAR_PATIENCE_MS = 10_000;

const say = (message: string): void => void process.stdout.write(`${message}\n`);

async function serve(settings: Settings, store: Store, request: StopRequest): Promise<void> {
  if (settings.demo) await refuseOtherData(store.connection);
  const app = await createApplication({
    connection: store.connection,
    publicUrl: settings.publicUrl,
    mail: settings.mail,
    calendar: {
      secret: keptSecret(settings),
      hosts: settings.calendarHosts,
      patienceMs: CALENDAR_PATIENCE_MS,
    },
    version,
    webFolder: join(ROOT, 'dist/apps/web'),
  });
  const stop = async (): Promise<void> => {
    await request.made;
    say('Stopping …');
    await closeInTime(app);
    await store.close();
    process.exit(0);
  };
  stop().catch(fail);
  try {
    if (settings.demo) await ensureDemoCity(app, join(ROOT, 'floorplans'), say);
    else if (await holdsDemo(app)) say(DEMO_IS_OPEN);
    const port = await listen(app, settings.host, settings.port);
    const address = settings.publicUrl ?? `http://localhost:${port}`;
    store.publish(address);
    const hasAccounts = await canAnybodySignIn(app.get(DataSource));
    const isAgain = process.argv.includes('--again'); // `npm run dev` restarts it on every save
    say(readyMessage(address, { isDemo: settings.demo, hasAccounts, isAgain }));
  } catch (error) {
    await app.close();
    throw error;
  }
}

function fail(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nEtage cannot run: ${text}\n`);
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const request = new StopRequest();
  const settings = readSettings(process.env);
  const store = await openStore(settings, say);
  if ('running' in store) {
    const { pid, address } = store.running;
    say(
      `Etage already runs here as process ${pid}${address ? `: ${address}` : ', and is starting'}.`,
    );
    return;
  }
  try {
    await serve(settings, store, request);
  } catch (error) {
    await store.close();
    if (request.isMade) process.exit(0); // it ended in the middle of starting, as it was asked to
    throw error;
  }
}

main().catch(fail);
