import type { BuildingId, FloorId } from '@etage/domain';
import { Building, Floor, FloorPlanVersion, Place } from '@etage/database';
import type { FloorPlan } from '@etage/floorplan';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { placeRows } from './place-rows';

export interface NewFloor {
  /** Code or name of the building. */
  readonly building: string;
  /** Unique in the building. */
  readonly code: string;
  readonly name: string;
  /** 0 is the ground floor. */
  readonly level: number;
  readonly plan: FloorPlan;
  readonly publishedAt: Date;
}

export type NewFloorResult =
  | {
      readonly ok: true;
      readonly floorId: FloorId;
      /** Rooms that are booked as a whole. */
      readonly bookableRooms: number;
      readonly desks: number;
    }
  | { readonly ok: false; readonly code: 'building-unknown'; readonly known: readonly string[] }
  | { readonly ok: false; readonly code: 'floor-exists'; readonly name: string };

type Refusal = Extract<NewFloorResult, { ok: false }>;

const isCalled = (wanted: string) => {
  const name = wanted.trim().toLowerCase();
  return (building: Building): boolean =>
    [building.code, building.name].some((text) => text.toLowerCase() === name);
};

async function refusal(
  manager: EntityManager,
  wish: Pick<NewFloor, 'building' | 'code'>,
): Promise<Refusal | BuildingId> {
  const buildings = await manager.find(Building, { order: { code: 'ASC' } });
  const building = buildings.find(isCalled(wish.building));
  if (!building) {
    const known = buildings.map(({ code, name }) => `${code} (${name})`);
    return { ok: false, code: 'building-unknown', known };
  }
  const floor = await manager.findOneBy(Floor, { buildingId: building.id, code: wish.code });
  return floor ? { ok: false, code: 'floor-exists', name: floor.name } : building.id;
}

/** Why a floor cannot be written there, asked before anybody waits for the drawing to be read. */
export async function newFloorRefusal(
  dataSource: DataSource,
  wish: Pick<NewFloor, 'building' | 'code'>,
): Promise<Refusal | undefined> {
  const found = await refusal(dataSource.manager, wish);
  return typeof found === 'string' ? undefined : found;
}

/** Writes a floor with its first drawing and the places in it; all of it or nothing. */
export const publishNewFloor = (dataSource: DataSource, wish: NewFloor): Promise<NewFloorResult> =>
  dataSource.transaction(async (manager) => {
    const buildingId = await refusal(manager, wish);
    if (typeof buildingId !== 'string') return buildingId;
    const floorId = newId() as FloorId;
    const { code, name, level, plan, publishedAt } = wish;
    const floor: Floor = {
      id: floorId,
      buildingId,
      code,
      name,
      level,
      restrictedUnitId: null,
      revision: 0,
    };
    const version: FloorPlanVersion = { floorId, version: 1, plan, publishedAt };
    const places = placeRows(floorId, plan);
    const ofKind = (kind: Place['kind']): Place[] => places.filter((place) => place.kind === kind);
    await manager.insert(Floor, floor);
    await manager.insert(FloorPlanVersion, version as object);
    await manager.insert(Place, ofKind('room'));
    await manager.insert(Place, ofKind('desk'));
    const bookableRooms = ofKind('room').filter(({ bookable }) => bookable).length;
    return { ok: true, floorId, bookableRooms, desks: ofKind('desk').length };
  });
