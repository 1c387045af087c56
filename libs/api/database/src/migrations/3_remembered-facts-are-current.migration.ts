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

-- Undoes the statement it is called in when the setup is another one; sees what was committed while it waited.
CREATE FUNCTION require_setup(expected bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT revision FROM setup) IS DISTINCT FROM expected THEN
    RAISE EXCEPTION 'the setup has changed' USING ERRCODE = 'ET001';
  END IF;
END $$;

-- Undoes the statement it is called in: a writing statement cannot take back a part of what it wrote.
CREATE FUNCTION require(condition boolean, state text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF condition IS NOT TRUE THEN
    RAISE EXCEPTION 'not so: %', state USING ERRCODE = state;
  END IF;
END $$;

-- The outbox: raises the revision of a floor, keeps the change, and tells every node on commit.
CREATE FUNCTION announce(changed_floor uuid, changed_bookings jsonb, what text, who uuid, at timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE raised bigint;
BEGIN
  UPDATE floor SET revision = revision + 1 WHERE id = changed_floor RETURNING revision INTO raised;
  INSERT INTO floor_change (floor_id, revision, bookings, action, actor_id, changed_at)
  VALUES (changed_floor, raised, changed_bookings, what, who, at);
  PERFORM pg_notify('etage_floor', changed_floor::text || ' ' || raised);
  RETURN raised;
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
    await runner.query('DROP FUNCTION announce(uuid, jsonb, text, uuid, timestamptz)');
    await runner.query('DROP FUNCTION require(boolean, text)');
    await runner.query('DROP FUNCTION require_setup(bigint)');
    await runner.query('DROP FUNCTION setup_changed()');
    await runner.query('DROP TABLE setup');
  }
}
