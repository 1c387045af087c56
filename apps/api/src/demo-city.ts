import type { INestApplicationContext } from '@nestjs/common';
import { createDataSource, type DatabaseConnection } from '@etage/database';
import { demoState, seedDemoCity } from '@etage/demo';
import { Clock } from '@etage/http';
import { DataSource } from 'typeorm';

/**
 * Keeps the demo out of a database that is somebody's; asked before anything, even a migration, touches it.
 * @throws Error in plain words
 */
export async function refuseOtherData(connection: DatabaseConnection): Promise<void> {
  const dataSource = await createDataSource(connection, { poolSize: 1 }).initialize();
  try {
    if ((await demoState(dataSource)) === 'other-data') {
      throw new Error(
        'The database holds data that is not the demo city, and the demo leaves it alone. Set ETAGE_DEMO=off.',
      );
    }
  } finally {
    await dataSource.destroy();
  }
}

/** Said where the demo is switched off but still there. */
export const DEMO_IS_OPEN =
  '\nThis database holds the demo city. Its accounts, the administrator among them, are open to whoever knows their\n' +
  'password from the documentation: do not use it for real bookings, begin with an empty database.';

export const holdsDemo = async (app: INestApplicationContext): Promise<boolean> =>
  (await demoState(app.get(DataSource))) === 'demo';

/** Fills an empty database with the demo city; one that has it already stays as it is. */
export async function ensureDemoCity(
  app: INestApplicationContext,
  plansFolder: string,
  log: (message: string) => void,
): Promise<void> {
  await seedDemoCity(app.get(DataSource), { now: app.get(Clock).now(), plansFolder, log });
}
