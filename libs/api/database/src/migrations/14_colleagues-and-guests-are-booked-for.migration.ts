import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE person ADD COLUMN bookable_by text NOT NULL DEFAULT 'unit';
ALTER TABLE person ADD CONSTRAINT person_bookable_by_known CHECK (bookable_by IN ('unit', 'nobody'));

CREATE TABLE guest (
  id uuid PRIMARY KEY,
  host_id uuid NOT NULL CONSTRAINT guest_host_fk REFERENCES person,
  name text,
  organisation text,
  created_at timestamptz NOT NULL
);
CREATE INDEX guest_host_idx ON guest (host_id) WHERE name IS NOT NULL;

ALTER TABLE booking ADD COLUMN guest_id uuid CONSTRAINT booking_guest_fk REFERENCES guest;
CREATE INDEX booking_guest_idx ON booking (guest_id) WHERE guest_id IS NOT NULL;
`;

const DOWN = `
DROP INDEX booking_guest_idx;
ALTER TABLE booking DROP COLUMN guest_id;
DROP TABLE guest;
ALTER TABLE person DROP COLUMN bookable_by;
`;

/** Who lets colleagues book for them, and guests: a guest sits where the host has booked, under the same guards. */
export class ColleaguesAndGuestsAreBookedFor1763700000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
