import type { MigrationInterface, QueryRunner } from 'typeorm';

const MODE = `IN ('free-hours', 'half-days', 'whole-days')`;

const watchFloor = (columns: string): string => `
DROP TRIGGER setup_changed ON floor;
CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE OF ${columns}
  ON floor FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();`;

const UP = `
UPDATE site SET settings = '{"slotMode": "free-hours", "dayHalvedAt": 780}'::jsonb || settings;
ALTER TABLE floor ADD COLUMN slot_mode text CONSTRAINT floor_slot_mode_known CHECK (slot_mode ${MODE});
ALTER TABLE place ADD COLUMN slot_mode text CONSTRAINT place_slot_mode_known CHECK (slot_mode ${MODE});
${watchFloor('id, building_id, code, name, level, restricted_unit_id, slot_mode')}

CREATE TABLE booking_limit (
  id uuid PRIMARY KEY,
  site_id uuid NOT NULL CONSTRAINT booking_limit_site_fk REFERENCES site ON DELETE CASCADE,
  kind text NOT NULL,
  role text,
  unit_id uuid CONSTRAINT booking_limit_unit_fk REFERENCES unit ON DELETE CASCADE,
  days_ahead integer,
  open_bookings integer,
  hours_per_week integer,
  hours_per_booking integer
);
CREATE INDEX booking_limit_site_idx ON booking_limit (site_id);
-- What is remembered of a place includes the limits of its site.
CREATE TRIGGER setup_changed AFTER INSERT OR UPDATE OR DELETE ON booking_limit
  FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();
`;

const DOWN = `
DROP TABLE booking_limit;
${watchFloor('id, building_id, code, name, level, restricted_unit_id')}
ALTER TABLE place DROP COLUMN slot_mode;
ALTER TABLE floor DROP COLUMN slot_mode;
UPDATE site SET settings = settings - 'slotMode' - 'dayHalvedAt';
`;

/** Free hours, half days or whole days, by site, floor and place; and how much of it a person may have. */
export class PlacesAreBookedInTheirMode1763700000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
