import type { DemoCityRows } from '../demo-city.rows';
import type { BuiltFloor } from './built-floors';

const unique = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** Sites, buildings and floors with the drawings in force. */
export const buildingRows = (
  built: readonly BuiltFloor[],
  now: Date,
): Pick<DemoCityRows, 'sites' | 'buildings' | 'floors' | 'floorPlans'> => ({
  sites: unique(built.map(({ site }) => site)),
  buildings: unique(built.map(({ building }) => building)),
  floors: built.map(({ floor }) => floor),
  floorPlans: built.map(({ floor, plan }) => ({
    floorId: floor.id,
    version: 1,
    plan,
    publishedAt: now,
  })),
});
