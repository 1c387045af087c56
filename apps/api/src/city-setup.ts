import 'reflect-metadata';
import { Clock } from '@etage/http';
import { hashPassword, newPassword } from '@etage/people';
import { addBuilding, setUpCity, type NewBuilding } from '@etage/workplace';
import type { DataSource } from 'typeorm';
import { readWish, USAGE, type CityWish, type SetupWish } from './city-setup.arguments';
import { readSettings } from './settings';
import { setupRefusalText } from './setup-refusal-text';
import { Refusal, runTyped, say } from './typed-command';
import { typedName } from './typed-name';
import { withDatabase } from './with-database';

type BuildingWish = Extract<SetupWish, { kind: 'building' }>;

/** A failure after this, such as in stopping the database, takes nothing back. */
let isWritten = false;

const nextPlan = ({ code }: NewBuilding): string =>
  `A plan becomes a floor of it:  ${typedName('plan-import')} FILE.dxf --building ${code} --floor ${code}-1`;

async function setUp(wish: CityWish, dataSource: DataSource): Promise<void> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const administrator = { ...wish.administrator, passwordHash };
  const createdAt = new Clock().now();
  const result = await setUpCity(dataSource, { ...wish, administrator, createdAt });
  if (!result.ok) throw new Refusal(setupRefusalText(result));
  isWritten = true;
  const { cityName, building } = wish;
  say(`
${cityName} is set up, with the site ${building.site} and the building ${building.code} (${building.name}).

  Sign in as  ${administrator.email}
  Password    ${password}   shown this once, keep it safe
`);
  say(nextPlan(building));
  say(`Everybody else comes in from a list:  ${typedName('people-import')} --help`);
}

async function add({ building, newSite }: BuildingWish, dataSource: DataSource): Promise<void> {
  const result = await addBuilding(dataSource, building, newSite);
  if (!result.ok) throw new Refusal(setupRefusalText(result));
  isWritten = true;
  say(`\n${building.name} (${building.code}) stands on the site ${result.site} now.`);
  say(nextPlan(building));
}

async function run(words: string[]): Promise<void> {
  const wish = readWish(words);
  if (typeof wish === 'string') throw new Refusal(`${wish}\n\n${USAGE}`);
  const settings = readSettings(process.env);
  if (wish.kind === 'building') {
    await withDatabase(settings, (dataSource) => add(wish, dataSource));
    return;
  }
  await withDatabase(settings, (dataSource) => setUp(wish.city, dataSource));
  if (settings.demo) say('Start Etage from now on with ETAGE_DEMO=off.');
}

await runTyped({
  usage: USAGE,
  failed: 'The setup failed',
  outcome: () => (isWritten ? 'What is said above has been written.' : 'Nothing has been changed.'),
  run,
});
