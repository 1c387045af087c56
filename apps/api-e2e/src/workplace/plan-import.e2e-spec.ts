import { truncate, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { api, type FloorView, type PlaceView } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { roomArea } from '@etage/floorplan';
import { ANNEX_ROOMS, annexDrawing, dxfBytes, rectangle } from '@etage/floorplan/testing';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { runCommand, type CommandEnd } from '../support/run-command';
import { rowsThatDiffer, tableRows } from '../support/table-rows';

const ANNEX = 'anbau.dxf';
const DESKS = ['--desks', 'office,project-office'];

let city: City;
let ground: Ground;
let folder: string;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
  folder = await mkdtemp(join(tmpdir(), 'etage-plans-'));
  await writeFile(join(folder, ANNEX), annexDrawing());
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  expect(await ledgerFaults(city.database)).toEqual({});
  await city.close();
});

/** Beside the API, which goes on serving the same database. */
const importPlan = (file: string, floor: string, ...words: string[]): Promise<CommandEnd> =>
  runCommand(
    'plan-import',
    [join(folder, file), '--building', 'AR', '--floor', floor, ...words],
    city.databaseUrl,
  );

const floorIdIn = ({ output }: CommandEnd): FloorId => {
  const [, floorId] = /Address: \/floors\/(\S+)/.exec(output) ?? [];
  if (floorId === undefined) throw new Error(output);
  return floorId as FloorId;
};

const read = (floorId: FloorId): Promise<FloorView> =>
  city.person(1).call(api.floors.read, { params: { floorId } });

async function floorCount(): Promise<number> {
  const { rows } = await city.database.query<{ id: string }>('SELECT id FROM floor');
  return rows.length;
}

/** What the command left in the database beside what was there. */
async function changesBy(command: () => Promise<CommandEnd>) {
  const [before, floorsBefore] = [await tableRows(city.database), await floorCount()];
  const end = await command();
  const changes = rowsThatDiffer(before, await tableRows(city.database));
  return { ...end, changes, newFloors: (await floorCount()) - floorsBefore };
}

describe('the preview of an import', () => {
  it('lists every room with its area and its use, what is proposed, and what was left out', async () => {
    const { code, output } = await importPlan(ANNEX, 'AR-P', ...DESKS);
    expect(code).toBe(0);
    for (const { number, name, area, use } of ANNEX_ROOMS) {
      const line = output.split('\n').find((text) => text.startsWith(number)) ?? '';
      expect(line.split(/ {2,}/).slice(0, 4)).toEqual([number, name, area.toFixed(2), use]);
    }
    expect(output).toContain('13 rooms, 290.27 m², 17 desks proposed.');
    expect(output).toContain('1 × sheet frame, axes or dimensions, layer V_PLANLAYOUT');
    expect(output).toContain('1 × kind of entity that is not read, layer A_UMGEBUNG');
  });

  it('writes nothing, and says how to', async () => {
    const end = await changesBy(() => importPlan(ANNEX, 'AR-P', ...DESKS));
    expect(end).toMatchObject({ code: 0, changes: [], newFloors: 0 });
    expect(end.output).toContain('This was the preview. Add --yes to write it.');
    expect(end.output).toContain('Nothing has been changed.');
  });
});

describe('an imported floor', () => {
  let floor: FloorView;
  const roomOf = (number: string): PlaceView => {
    const [place] = floor.places.filter(({ code }) => code === `RH.AN.${number}`);
    if (!place) throw new Error(`there is no room ${number}`);
    return place;
  };
  const desksIn = (number: string): PlaceView[] =>
    floor.places.filter(({ roomId }) => roomId === roomOf(number).placeId);

  beforeAll(async () => {
    const name = ['--name', 'Anbau', '--level', '4'];
    const end = await importPlan(ANNEX, 'AR-A4', ...name, ...DESKS, '--yes');
    expect(end).toMatchObject({ code: 0 });
    floor = await read(floorIdIn(end));
  });

  it('is listed in its building while the API goes on', async () => {
    const { sites } = await city.person(1).call(api.sites.list, {});
    const buildings = sites.flatMap((site) => site.buildings);
    const townHall = buildings.find(({ name }) => name === 'Altes Rathaus');
    const listed = townHall?.floors.find(({ floorId }) => floorId === floor.floorId);
    expect(listed).toMatchObject({ name: 'Anbau', level: 4 });
  });

  it('has every room of the drawing, with its area', () => {
    const areas = floor.plan.rooms.map((room) => {
      const { number, name, use } = room;
      return { number, name, use, area: Math.round(roomArea(room) * 100) / 100 };
    });
    expect(areas).toEqual(
      ANNEX_ROOMS.map(({ number, name, use, area }) => ({ number, name, use, area })),
    );
  });

  it('has desks in the rooms of the chosen uses and in no others', () => {
    const furnished = new Set(floor.plan.desks.map(({ roomId }) => String(roomId)));
    expect([...furnished].sort()).toEqual(
      ANNEX_ROOMS.filter(({ use }) => use === 'office' || use === 'project-office').map(
        ({ number }) => number,
      ),
    );
    expect(desksIn('402')).toHaveLength(3);
  });

  it('lets a desk be booked once', async () => {
    const { placeId } = at(desksIn('402'), 0);
    const body = { placeId, ...ground.slot(9, 12) };
    expect(await city.person(1).call(api.bookings.create, { body })).toMatchObject({ placeId });
    expect(await city.person(2).refusal(api.bookings.create, { body })).toMatchObject({
      status: 409,
      code: 'place-taken',
    });
    const { places } = await city.person(2).call(api.floors.availability, {
      params: { floorId: floor.floorId },
      query: ground.slot(9, 12),
    });
    expect(places.find((place) => place.placeId === placeId)?.state).toBe('taken');
  });

  it('lets a meeting room be booked, and a project office close its desks', async () => {
    const slot = ground.slot(13, 15);
    const book = (person: number, { placeId }: PlaceView) =>
      city.person(person).try(api.bookings.create, { body: { placeId, ...slot } });
    expect(await book(3, roomOf('404'))).toMatchObject({ ok: true });
    expect(await book(4, roomOf('401'))).toMatchObject({ ok: true });
    expect(await book(5, at(desksIn('401'), 0))).toMatchObject({ ok: false });
  });

  it('is refused a second time under the same code, and by both of two at once but one', async () => {
    const again = await changesBy(() => importPlan(ANNEX, 'ar-a4', '--yes'));
    expect(again).toMatchObject({ code: 1, changes: [], newFloors: 0 });
    expect(again.output).toContain('There is such a floor already: Anbau.');
    const ends = await Promise.all([1, 2].map(() => importPlan(ANNEX, 'AR-A5', '--yes')));
    expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
    const refused = ends.find(({ code }) => code === 1);
    expect(refused?.output).toContain('There is such a floor already: AR-A5.');
    expect(refused?.output).toContain('Nothing has been changed.');
  });
});

describe('a file that no floor can be read from', () => {
  const write = async (name: string, bytes: Uint8Array | string): Promise<void> =>
    writeFile(join(folder, name), bytes);

  beforeAll(async () => {
    const whole = annexDrawing();
    const square = rectangle('MOEBEL', 0, 0, 5_000, 5_000);
    await write('table.dxf', 'number;area\n101;20\n');
    await write('saved-as.dxf', Buffer.from('AC1032\0\0\0\0'));
    await write('half.dxf', whole.subarray(0, whole.length / 2));
    await write('no-room.dxf', dxfBytes({ entities: [square] }));
    await write('empty.dxf', '');
    await write('large.dxf', '  0\nSECTION\n');
    await truncate(join(folder, 'large.dxf'), 200 * 1024 * 1024);
  });

  it.each([
    ['table.dxf', 'This is not a DXF file'],
    ['saved-as.dxf', 'This is a DWG file. Save it as DXF'],
    ['empty.dxf', 'This is not a DXF file'],
    ['half.dxf', 'The file is cut off'],
    ['large.dxf', 'The file has 200 MB; at most 50 MB are read.'],
    ['no-room.dxf', 'No closed polygon could be taken for a room.'],
    ['not-there.dxf', 'There is no file'],
  ])('gets a clear word and changes nothing: %s', async (file, words) => {
    const end = await changesBy(() => importPlan(file, 'AR-X', '--yes'));
    expect(end).toMatchObject({ code: 1, changes: [], newFloors: 0 });
    expect(end.output).toContain(words);
    expect(end.output).toContain('Nothing has been changed.');
    expect(end.output).not.toMatch(/\n +at /);
  });
});

describe('an import that is asked for wrongly', () => {
  it('names the buildings there are', async () => {
    const words = [join(folder, ANNEX), '--building', 'XX', '--floor', 'XX-1', '--yes'];
    const { code, output } = await runCommand('plan-import', words, city.databaseUrl);
    expect(code).toBe(1);
    expect(output).toContain('There is no such building. These are known:\n  AR (Altes Rathaus)');
  });

  it('says how it is used', async () => {
    const help = await runCommand('plan-import', ['--help'], city.databaseUrl);
    expect(help).toMatchObject({ code: 0 });
    expect(help.output).toContain(
      'node dist/apps/api/plan-import.js FILE.dxf --building CODE --floor CODE',
    );
    const wrong = await importPlan(ANNEX, 'AR-X', '--frob');
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.output).toContain('--frob');
    expect(wrong.output).toContain('plan-import.js FILE.dxf');
  });
});
