import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE booking ADD COLUMN item_of_id uuid CONSTRAINT booking_item_of_fk REFERENCES booking ON DELETE SET NULL;
CREATE INDEX booking_item_of_idx ON booking (item_of_id) WHERE item_of_id IS NOT NULL;
`;

const DOWN = `
DROP INDEX booking_item_of_idx;
ALTER TABLE booking DROP COLUMN item_of_id;
`;

/** A movable item that was booked with a place goes where the booking of the place goes. */
export class ItemsComeAlong1763700000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
