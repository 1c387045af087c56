import type { MigrationInterface, QueryRunner } from 'typeorm';

/** PostgreSQL refuses a notification of 8,000 bytes. */
const MOST_BYTES = 7_999;

const announce = (notification: string): string => `
CREATE OR REPLACE FUNCTION announce(changed_floor uuid, changed_bookings jsonb, what text, who uuid, at timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  raised bigint;
  said text;
BEGIN
  UPDATE floor SET revision = revision + 1 WHERE id = changed_floor RETURNING revision INTO raised;
  INSERT INTO floor_change (floor_id, revision, bookings, action, actor_id, changed_at)
  VALUES (changed_floor, raised, changed_bookings, what, who, at);
  ${notification}
  PERFORM pg_notify('etage_floor', said);
  RETURN raised;
END $$;
`;

const WITH_CHANGES = `
  said := json_build_object('floorId', changed_floor, 'revision', raised, 'bookings', changed_bookings);
  IF octet_length(said) > ${MOST_BYTES} THEN
    said := json_build_object('floorId', changed_floor, 'revision', raised);
  END IF;`;

const REVISION_ALONE = `said := changed_floor::text || ' ' || raised;`;

/** What changed is told together with the revision, so that nodes need not ask for it. */
export class ChangesTravelAlong1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(announce(WITH_CHANGES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(announce(REVISION_ALONE));
  }
}
