import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nodes remember of desks beside the places themselves. */
const WATCHED = ['equipment_type', 'equipment_item', 'floor_plan'];

const UP = `
-- How many screens a dock drives.
ALTER TABLE equipment_type ADD COLUMN screens integer;

CREATE TABLE seat_wishes (
  person_id uuid PRIMARY KEY CONSTRAINT seat_wishes_person_fk REFERENCES person ON DELETE CASCADE,
  screens integer NOT NULL CONSTRAINT seat_wishes_screens_few CHECK (screens BETWEEN 0 AND 4),
  height_adjustable boolean NOT NULL,
  accessible boolean NOT NULL,
  quiet boolean NOT NULL
);

${WATCHED.map(
  (table) => `
CREATE TRIGGER desk_setup_changed AFTER INSERT OR UPDATE OR DELETE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();`,
).join('')}
`;

/** A desk is found by what one works with, so both are kept, and nodes notice when equipment or drawings change. */
export class DesksAreFoundByWhatOneNeeds1763700000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WATCHED) await runner.query(`DROP TRIGGER desk_setup_changed ON ${table}`);
    await runner.query('DROP TABLE seat_wishes');
    await runner.query('ALTER TABLE equipment_type DROP COLUMN screens');
  }
}
