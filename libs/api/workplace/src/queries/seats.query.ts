import type { FloorId } from '@etage/domain';
import type { FloorPlan } from '@etage/floorplan';
import { namedQuery } from '@etage/database';

/** Of each floor what its drawing in force tells of desks: windows, stairs and lifts. */
export const WINDOWS_AND_ENTRIES = namedQuery<
  { floorId: FloorId; rooms: FloorPlan['rooms']; windows: FloorPlan['windows'] },
  [floorIds: readonly FloorId[]]
>(
  'windows-and-entries',
  `SELECT DISTINCT ON (floor_id) floor_id AS "floorId", plan -> 'windows' AS windows,
          jsonb_path_query_array(plan, '$.rooms[*] ? (@.use == "stairs" || @.use == "lift")') AS rooms
     FROM floor_plan WHERE floor_id = ANY ($1::uuid[])
    ORDER BY floor_id, version DESC`,
);
