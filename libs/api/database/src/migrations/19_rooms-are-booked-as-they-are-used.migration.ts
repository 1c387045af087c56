import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE place ADD COLUMN light_minutes integer
  CONSTRAINT place_light_minutes_few CHECK (light_minutes BETWEEN 15 AND 480);
-- One looks for the one or for the other.
UPDATE equipment_type SET kind = 'digital-whiteboard' WHERE kind = 'whiteboard' AND name ILIKE '%digital%';
`;

const DOWN = `
UPDATE equipment_type SET kind = 'whiteboard' WHERE kind = 'digital-whiteboard';
ALTER TABLE place DROP COLUMN light_minutes;
`;

/** A lounge is taken on the spot or not at all, as facility management says of each place. */
export class RoomsAreBookedAsTheyAreUsed1763700000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
