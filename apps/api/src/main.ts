import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { demoState, seedDemoCity } from '@etage/demo';
import { DataSource } from 'typeorm';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { version } from '../../../package.json';
import { createApplication } from './application';
import { listen } from './listen';
import { readyMessage } from './ready-message';
import { readSettings, type Settings } from './settings';
import { openStore, type Store } from './store';

const ROOT = resolve(import.meta.dirname, '../../..');
const say = (message: string): void => void process.stdout.write(`${message}\n`);

/** Fills an empty database with the demo city; never touches one that holds anything else. */
async function prepareDemo(app: NestExpressApplication): Promise<void> {
  const dataSource = app.get(DataSource);
  const state = await demoState(dataSource);
  if (state === 'other-data') {
    throw new Error(
      'The database holds data that is not the demo city, so demo mode stays away from it. Set ETAGE_DEMO=off.',
    );
  }
  if (state === 'empty') {
    say('Building the demo city …');
    await seedDemoCity(dataSource, {
      now: new Date(Date.now()),
      plansFolder: join(ROOT, 'floorplans'),
      log: say,
    });
  }
}

async function serve(settings: Settings, store: Store): Promise<void> {
  const app = await createApplication({
    connection: store.connection,
    publicUrl: settings.publicUrl,
    version,
    webFolder: join(ROOT, 'dist/apps/web'),
  });
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
  try {
    if (settings.demo) await prepareDemo(app);
    const port = await listen(app, settings.host, settings.port);
    const address = settings.publicUrl ?? `http://localhost:${port}`;
    store.publish(address);
    say(readyMessage(address, settings.demo));
  } catch (error) {
    await stop();
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
  const settings = readSettings(process.env);
  const store = await openStore(settings, say);
  if ('running' in store) {
    const { pid, address } = store.running;
    say(
      `Etage already runs here as process ${pid}${address ? `: ${address}` : ', and is starting'}.`,
    );
    return;
  }
  await serve(settings, store);
}

main().catch(fail);
