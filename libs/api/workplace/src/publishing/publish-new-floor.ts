import type { BuildingId, FloorId } from '@etage/domain';
import { Building, Floor, FloorPlanVersion, Place } from '@etage/database';
import type { FloorPlan } from '@etage/floorplan';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { namedBuilding, type BuildingNameRefusal } from './named-building';
import { placeRows } from './place-rows';

export interface NewFloor {
  /** Code or name of the building. */
  readonly building: string;
  /** Unique in the building, in capitals or not. */
  readonly code: string;
  readonly name: string;
  /** 0 is the ground floor. */
  readonly level: number;
  readonly plan: FloorPlan;
  readonly publishedAt: Date;
}

export type NewFloorRefusal =
  | BuildingNameRefusal
  | { readonly ok: false; readonly code: 'floor-exists'; readonly name: string };

export type NewFloorResult =
  | {
      readonly ok: true;
      readonly floorId: FloorId;
      /** Rooms that are booked as a whole. */
      readonly bookableRooms: number;
      readonly desks: number;
    }
  | NewFloorRefusal;

type Wish = Pick<NewFloor, 'building' | 'code'>;

async function buildingFor(
  manager: EntityManager,
  wish: Wish,
): Promise<Building | NewFloorRefusal> {
  const buildings = await manager.find(Building, { order: { code: 'ASC' } });
  return namedBuilding(buildings, wish.building);
}

async function floorInTheWay(
  manager: EntityManager,
  buildingId: BuildingId,
  wish: Wish,
): Promise<NewFloorRefusal | undefined> {
  const floors = await manager.findBy(Floor, { buildingId });
  const same = floors.find(({ code }) => code.toLowerCase() === wish.code.toLowerCase());
  return same && { ok: false, code: 'floor-exists', name: same.name };
}

/** Why a floor cannot be written there, asked before anybody waits for the drawing to be read. */
export async function newFloorRefusal(
  { manager }: DataSource,
  wish: Wish,
): Promise<NewFloorRefusal | undefined> {
  const building = await buildingFor(manager, wish);
  return 'ok' in building ? building : floorInTheWay(manager, building.id, wish);
}

async function write(
  manager: EntityManager,
  buildingId: BuildingId,
  { code, name, level, plan, publishedAt }: NewFloor,
): Promise<NewFloorResult> {
  const floorId = newId() as FloorId;
  const version: FloorPlanVersion = { floorId, version: 1, plan, publishedAt };
  const places = placeRows(floorId, plan);
  const rooms = places.filter(({ kind }) => kind === 'room');
  const desks = places.filter(({ kind }) => kind === 'desk');
  const always = { restrictedUnitId: null, revision: 0 };
  await manager.insert(Floor, { id: floorId, buildingId, code, name, level, ...always });
  await manager.insert(FloorPlanVersion, version as object);
  await manager.insert(Place, rooms);
  await manager.insert(Place, desks);
  const bookableRooms = rooms.filter(({ bookable }) => bookable).length;
  return { ok: true, floorId, bookableRooms, desks: desks.length };
}

/** Writes a floor with its first drawing and the places in it; all of it or nothing. */
export const publishNewFloor = (dataSource: DataSource, wish: NewFloor): Promise<NewFloorResult> =>
  dataSource.transaction(async (manager) => {
    const building = await buildingFor(manager, wish);
    if ('ok' in building) return building;
    // Of two who publish into one building at once, the second waits here and then finds the floor of the first.
    const lock = { mode: 'pessimistic_write' } as const;
    await manager.findOneOrFail(Building, { where: { id: building.id }, lock });
    return (await floorInTheWay(manager, building.id, wish)) ?? write(manager, building.id, wish);
  });
