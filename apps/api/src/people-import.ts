import 'reflect-metadata';
import { readFile, stat } from 'node:fs/promises';
import {
  importPeople,
  previewPeople,
  readPeopleList,
  resetPassword,
  type ListedPerson,
  type PeoplePlan,
  type PeopleResult,
} from '@etage/people';
import type { DataSource } from 'typeorm';
import { isAgreed } from './agreement';
import { PasswordList } from './password-list';
import { readPeopleWish, USAGE, type PeopleWish } from './people-import.arguments';
import { listFaultsText, previewText } from './people-preview';
import { readSettings } from './settings';
import { Refusal, runTyped, say } from './typed-command';
import { typedName } from './typed-name';
import { withDatabase } from './with-database';

type ListWish = Extract<PeopleWish, { kind: 'list' }>;

/** Far more than all who work for a city. */
const LARGEST_BYTES = 20_000_000;

/** A failure after this, such as in stopping the database, takes nothing back. */
let isWritten = false;

async function read(file: string): Promise<readonly ListedPerson[]> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(`There is no file ${file}.`);
  if (found.size > LARGEST_BYTES) throw new Refusal(`${file} is too large for a list of people.`);
  const { people, faults } = readPeopleList(await readFile(file));
  if (faults.length > 0) throw new Refusal(listFaultsText(faults));
  return people;
}

function planIn(result: PeopleResult): PeoplePlan {
  if (result.ok) return result.plan;
  throw new Refusal(
    result.code === 'no-city'
      ? `There is no city yet. Set one up first: ${typedName('city-setup')} --help`
      : 'After this nobody could administer Etage any more. Leave somebody the role administrator.',
  );
}

async function bringIn(wish: ListWish, dataSource: DataSource): Promise<void> {
  const passwords = new PasswordList(wish.passwordsFile);
  if (passwords.isInTheWay) {
    throw new Refusal(`${wish.passwordsFile} is there already. Name another file for --passwords.`);
  }
  const people = await read(wish.file);
  say(previewText(planIn(await previewPeople(dataSource, people))));
  if (!(await isAgreed(wish.isAgreed, 'Write these people?'))) {
    say('Nothing has been changed.');
    return;
  }
  try {
    planIn(await importPeople(dataSource, people, (accounts) => passwords.keep(accounts)));
  } catch (error) {
    passwords.discard();
    throw error;
  }
  isWritten = true;
  say(`\nWritten.\n${passwords.text()}`);
}

async function reset(email: string, dataSource: DataSource): Promise<void> {
  const password = await resetPassword(dataSource, email);
  if (password === undefined) throw new Refusal(`Nobody works here with the address ${email}.`);
  isWritten = true;
  say(`\n  Sign in as  ${email}\n  Password    ${password}   shown this once`);
}

async function run(words: string[]): Promise<void> {
  const wish = readPeopleWish(words);
  if (typeof wish === 'string') throw new Refusal(`${wish}\n\n${USAGE}`);
  await withDatabase(readSettings(process.env), (dataSource) =>
    wish.kind === 'reset' ? reset(wish.email, dataSource) : bringIn(wish, dataSource),
  );
}

await runTyped({
  usage: USAGE,
  failed: 'The import failed',
  outcome: () => (isWritten ? 'What is said above has been written.' : 'Nothing has been changed.'),
  run,
});
