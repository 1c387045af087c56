import type { MigrationInterface, QueryRunner } from 'typeorm';

const WATCHED = ['site', 'building', 'place', 'closure'];

const UP = `
CREATE TABLE setup (
  id integer PRIMARY KEY CONSTRAINT setup_single CHECK (id = 1),
  revision bigint NOT NULL
);
INSERT INTO setup VALUES (1, 0);

CREATE FUNCTION setup_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE setup SET revision = revision + 1;
  RETURN NULL;
END $$;

${WATCHED.map(
  (table) => `
CREATE TRIGGER setup_changed AFTER INSERT OR UPDATE OR DELETE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();`,
).join('')}
-- The revision of a floor changes with every booking and is nothing one remembers.
CREATE TRIGGER setup_changed AFTER INSERT OR DELETE OR UPDATE OF id, building_id, code, name, level, restricted_unit_id
  ON floor FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();

-- Whose name stands beside a booking, and who may read it.
CREATE TRIGGER setup_changed AFTER UPDATE OF given_name, family_name, unit_id, visibility
  ON person FOR EACH STATEMENT EXECUTE FUNCTION setup_changed();

-- Undoes the statement it is called in: a writing statement cannot take back a part of what it wrote.
CREATE FUNCTION require(condition boolean, state text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF condition IS NOT TRUE THEN
    RAISE EXCEPTION 'not so: %', state USING ERRCODE = state;
  END IF;
END $$;
`;

export class RememberedFactsAreCurrent1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...WATCHED, 'floor', 'person']) {
      await runner.query(`DROP TRIGGER setup_changed ON ${table}`);
    }
    await runner.query('DROP FUNCTION require(boolean, text)');
    await runner.query('DROP FUNCTION setup_changed()');
    await runner.query('DROP TABLE setup');
  }
}
