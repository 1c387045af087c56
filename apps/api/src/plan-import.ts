import 'reflect-metadata';
import { readFile, stat } from 'node:fs/promises';
import {
  faultText,
  importPlan,
  newFloorRefusal,
  publishNewFloor,
  refuseTooLarge,
  reportText,
  type NewFloorRefusal,
} from '@etage/workplace';
import { Clock } from '@etage/http';
import type { DataSource } from 'typeorm';
import { isAgreed } from './agreement';
import { readArguments, USAGE, type ImportArguments } from './plan-import.arguments';
import { readSettings } from './settings';
import { Refusal, runTyped, say } from './typed-command';
import { withDatabase } from './with-database';

const listed = (lines: readonly string[]): string =>
  lines.length === 0 ? '  none yet' : lines.map((line) => `  ${line}`).join('\n');

function refusalText(refusal: NewFloorRefusal): string {
  switch (refusal.code) {
    case 'floor-exists':
      return `There is such a floor already: ${refusal.name}. Choose another code with --floor.`;
    case 'building-unknown':
      return `There is no such building. These are known:\n${listed(refusal.known)}`;
    case 'building-ambiguous':
      return `Several buildings have this name. Name one by its code:\n${listed(refusal.known)}`;
  }
}

async function read(wish: ImportArguments): Promise<Uint8Array> {
  const found = await stat(wish.file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(`There is no file ${wish.file}.`);
  const tooLarge = refuseTooLarge(found.size);
  if (tooLarge) throw new Refusal(faultText(tooLarge.fault));
  return readFile(wish.file);
}

async function run(wish: ImportArguments, dataSource: DataSource): Promise<void> {
  const floor = { building: wish.building, code: wish.floor };
  const refusal = await newFloorRefusal(dataSource, floor);
  if (refusal) throw new Refusal(refusalText(refusal));
  const imported = importPlan({
    bytes: await read(wish),
    floorName: wish.name,
    assumeUses: wish.assumeUses,
    proposeDesksFor: wish.desksFor,
    roomLayers: wish.roomLayers,
  });
  if (!imported.ok) throw new Refusal(faultText(imported.fault));
  say(`${wish.name} in ${wish.building}, level ${wish.level} (0 is the ground floor)\n`);
  say(reportText(imported.report));
  if (!(await isAgreed(wish.isAgreed, 'Write this floor?'))) {
    say('\nNothing has been changed.');
    return;
  }
  const { name, level } = wish;
  const { plan } = imported;
  const publishedAt = new Clock().now();
  const result = await publishNewFloor(dataSource, { ...floor, name, level, plan, publishedAt });
  if (!result.ok) throw new Refusal(refusalText(result));
  say(
    `\nWritten: ${name} at level ${level}. Drawn are ${plan.rooms.length} rooms; booked are ${result.desks} desks, and ` +
      `${result.bookableRooms} rooms as a whole. Address: /floors/${result.floorId}`,
  );
}

async function start(words: string[]): Promise<void> {
  const wish = readArguments(words);
  if (typeof wish === 'string') throw new Refusal(`${wish}\n\n${USAGE}`);
  await withDatabase(readSettings(process.env), (dataSource) => run(wish, dataSource));
}

await runTyped({
  usage: USAGE,
  failed: 'The import failed',
  outcome: () => 'Nothing has been changed.',
  run: start,
});
