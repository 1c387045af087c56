import { EquipmentItem, EquipmentType } from '@etage/database';
import { aPlaceOn, type TestSite } from '@etage/database/testing';
import {
  missesOf,
  placeFeatures,
  type Connector,
  type EquipmentId,
  type EquipmentKind,
  type Need,
  type PlaceFeatures,
  type PlaceId,
  type WaitingId,
} from '@etage/domain';
import { randomUUID } from 'node:crypto';
import { WAITING_BESIDE_FREE } from '../queries/waiting-candidates.query';
import { BookingOffice, monday } from '../testing/a-booking-office';

interface Piece {
  readonly kind: EquipmentKind;
  readonly connector?: Connector;
  readonly watts?: number;
  readonly outOfOrder?: boolean;
}

const PLAIN = { capacity: 1, heightAdjustable: false, accessible: false, quiet: false };

interface Desk extends Partial<typeof PLAIN> {
  readonly pieces?: readonly Piece[];
}

const DESKS: readonly Desk[] = [
  {},
  { capacity: 4, heightAdjustable: true },
  { accessible: true, quiet: true, pieces: [{ kind: 'screen' }] },
  { pieces: [{ kind: 'screen' }, { kind: 'screen' }, { kind: 'camera' }] },
  { pieces: [{ kind: 'screen' }, { kind: 'screen', outOfOrder: true }, { kind: 'whiteboard' }] },
  { pieces: [{ kind: 'dock', connector: 'usb-c', watts: 65 }] },
  { pieces: [{ kind: 'dock', connector: 'thunderbolt', watts: 90 }, { kind: 'camera' }] },
  { pieces: [{ kind: 'dock', connector: 'usb-c', watts: 100, outOfOrder: true }] },
];

const NEEDS: readonly Need[] = [
  {},
  { capacity: 2 },
  { heightAdjustable: true },
  { accessible: true },
  { quiet: true, accessible: true },
  { screens: 1 },
  { screens: 2 },
  { equipment: ['camera'] },
  { equipment: ['dock', 'camera'] },
  { equipment: [] },
  { notebook: { connector: 'usb-c', watts: 65 } },
  { notebook: { connector: 'usb-c', watts: 90 } },
  { notebook: { connector: 'thunderbolt', watts: 60 } },
  { notebook: { connector: 'proprietary', watts: 60 } },
];

function featuresOf({ pieces = [], ...features }: Desk): PlaceFeatures {
  const equipment = pieces.map((piece) => ({ connector: null, watts: null, ...piece }));
  return placeFeatures({ ...PLAIN, ...features, kind: 'desk', equipment });
}

describe('who waits for what they need', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
    site = await office.newSite();
  });
  afterAll(() => office.close());

  async function equip(placeId: PlaceId, { kind, ...piece }: Piece): Promise<void> {
    const { dataSource } = office.database;
    const [typeId, id] = [randomUUID(), randomUUID() as EquipmentId];
    const { connector = null, watts = null } = piece;
    const type = { id: typeId, kind, name: kind, connector, watts, inches: null, screens: null };
    await dataSource.getRepository(EquipmentType).insert(type);
    await dataSource
      .getRepository(EquipmentItem)
      .insert({ id, typeId, placeId, inventoryNumber: id });
    if (!piece.outOfOrder) return;
    await dataSource.query(
      `INSERT INTO defect (id, place_id, equipment_id, note, usable, reported_by_id, reported_at)
       VALUES (gen_random_uuid(), $1, $2, 'dunkel', false, $3, now())`,
      [placeId, id, site.anna.personId],
    );
  }

  async function desks(): Promise<PlaceId[]> {
    const placeIds: PlaceId[] = [];
    for (const { pieces = [], ...features } of DESKS) {
      const placeId = await aPlaceOn(office.database.dataSource, site.upperFloorId, features);
      for (const piece of pieces) await equip(placeId, piece);
      placeIds.push(placeId);
    }
    return placeIds;
  }

  /** Writes an entry for each of the needs, in their order. */
  async function entries(): Promise<WaitingId[]> {
    const { startsAt, endsAt } = monday();
    const waitingIds = NEEDS.map(() => randomUUID() as WaitingId);
    for (const [nth, waitingId] of waitingIds.entries()) {
      await office.database.dataSource.query(
        `INSERT INTO waiting_entry (id, person_id, site_id, floor_id, kind, need, starts_at, ends_at, created_at)
         VALUES ($1, $2, $3, $4, 'desk', $5, $6, $7, now())`,
        [
          waitingId,
          site.ben.personId,
          site.siteId,
          site.upperFloorId,
          NEEDS[nth],
          startsAt,
          endsAt,
        ],
      );
    }
    return waitingIds;
  }

  it('has a chance exactly where a place meets the need, by the database as by the domain', async () => {
    const [placeIds, waitingIds] = [await desks(), await entries()];
    const chances = await office.transactions.query(WAITING_BESIDE_FREE, [office.now, 2_000]);
    const found = chances
      .filter(({ placeId }) => placeIds.includes(placeId))
      .map(({ waitingId, placeId }) => [waitingIds.indexOf(waitingId), placeIds.indexOf(placeId)]);
    const meant = NEEDS.flatMap((need, wanted) =>
      DESKS.flatMap((desk, nth) =>
        missesOf(featuresOf(desk), need).length === 0 ? [[wanted, nth]] : [],
      ),
    );
    expect(found.map(String).sort()).toEqual(meant.map(String).sort());
    expect(meant.length).toBeGreaterThan(NEEDS.length);
  });
});
