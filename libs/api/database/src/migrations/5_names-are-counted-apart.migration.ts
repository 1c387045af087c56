import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE setup ADD COLUMN people bigint NOT NULL DEFAULT 0;
ALTER TABLE setup ALTER COLUMN people DROP DEFAULT;

DROP TRIGGER setup_changed ON person;

CREATE FUNCTION names_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM before JOIN after USING (id)
     WHERE (before.given_name, before.family_name, before.unit_id, before.visibility)
           IS DISTINCT FROM (after.given_name, after.family_name, after.unit_id, after.visibility)
  ) THEN
    UPDATE setup SET people = people + 1;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER names_changed AFTER UPDATE ON person
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION names_changed();
`;

const DOWN = `
DROP TRIGGER names_changed ON person;
DROP FUNCTION names_changed();
CREATE TRIGGER setup_changed AFTER UPDATE OF given_name, family_name, unit_id, visibility
  ON person FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();
ALTER TABLE setup DROP COLUMN people;
`;

/**
 * Whose name stands beside a booking, and who may read it, is nothing a booking rests on: a directory that brings its
 * people up to date, one by one, must not keep anybody from booking.
 */
export class NamesAreCountedApart1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
