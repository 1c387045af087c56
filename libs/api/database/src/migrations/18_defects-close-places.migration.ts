import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE defect (
  id uuid PRIMARY KEY,
  place_id uuid NOT NULL CONSTRAINT defect_place_fk REFERENCES place ON DELETE CASCADE,
  equipment_id uuid CONSTRAINT defect_equipment_fk REFERENCES equipment_item ON DELETE CASCADE,
  note text NOT NULL,
  usable boolean NOT NULL,
  reported_by_id uuid NOT NULL CONSTRAINT defect_reported_by_fk REFERENCES person,
  reported_at timestamptz NOT NULL,
  closure_id uuid CONSTRAINT defect_closure_fk REFERENCES closure ON DELETE SET NULL,
  repaired_by_id uuid CONSTRAINT defect_repaired_by_fk REFERENCES person,
  repaired_at timestamptz,
  CONSTRAINT defect_repaired_once CHECK ((repaired_at IS NULL) = (repaired_by_id IS NULL))
);
CREATE UNIQUE INDEX defect_of_place_once ON defect (place_id) WHERE repaired_at IS NULL AND equipment_id IS NULL;
CREATE UNIQUE INDEX defect_of_equipment_once ON defect (equipment_id)
  WHERE repaired_at IS NULL AND equipment_id IS NOT NULL;
CREATE INDEX defect_place_idx ON defect (place_id, reported_at);

-- What is out of order is remembered with the place it stands at.
CREATE TRIGGER setup_changed AFTER INSERT OR UPDATE OR DELETE ON defect
  FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();

-- The booking of a place that is closed now, in whose stead this one is offered.
ALTER TABLE booking ADD COLUMN replaces_id uuid CONSTRAINT booking_replaces_fk REFERENCES booking ON DELETE CASCADE;
CREATE UNIQUE INDEX booking_replaced_once ON booking (replaces_id) WHERE status = 'held' AND replaces_id IS NOT NULL;
CREATE INDEX booking_replaces_idx ON booking (replaces_id) WHERE replaces_id IS NOT NULL;
`;

const DOWN = `
DELETE FROM booking_slot s USING booking k
 WHERE k.id = s.booking_id AND k.replaces_id IS NOT NULL AND k.status = 'held';
UPDATE booking SET status = 'cancelled' WHERE replaces_id IS NOT NULL AND status = 'held';
DROP INDEX booking_replaces_idx;
DROP INDEX booking_replaced_once;
ALTER TABLE booking DROP COLUMN replaces_id;
DELETE FROM closure WHERE id IN (SELECT closure_id FROM defect);
DROP TABLE defect;
`;

/** A defect closes what is broken, and whoever booked it is offered a replacement. */
export class DefectsClosePlaces1763700000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
