import type { Pool } from 'pg';

const TABLES = [
  ...['installation', 'site', 'building', 'floor_plan', 'unit', 'person', 'place', 'closure'],
  ...['equipment_type', 'equipment_item', 'booking', 'booking_slot', 'floor_change'],
];

/** A digest of every row, so that one can say later which rows came, went or changed. */
export type TableRows = ReadonlyMap<string, string>;

/** Every table but sessions and the counters of failed sign-ins, which a refusal may touch. */
export async function tableRows(database: Pool): Promise<TableRows> {
  const perTable = await Promise.all(
    TABLES.map(async (table) => {
      const { rows } = await database.query<{ row: string; digest: string }>(
        `SELECT row.*::text AS row, md5(row.*::text) AS digest FROM ${table} AS row`,
      );
      return rows.map(({ row, digest }): [string, string] => [digest, `${table} ${row}`]);
    }),
  );
  return new Map(perTable.flat());
}

/** Rows that are in one and not in the other, as text. */
export const rowsThatDiffer = (before: TableRows, after: TableRows): string[] => [
  ...[...before].filter(([digest]) => !after.has(digest)).map(([, row]) => row),
  ...[...after].filter(([digest]) => !before.has(digest)).map(([, row]) => row),
];
