import type { MigrationInterface, QueryRunner } from 'typeorm';

/** PostgreSQL carries at most 8,000 bytes a message, and an id takes 39 of them. */
const UP = `
CREATE FUNCTION tell_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('etage_session', CASE WHEN NEW.active THEN jsonb_build_object('changed', ids)::text
                                          ELSE ids::text END)
     FROM (SELECT jsonb_agg(id) AS ids
             FROM (SELECT id, row_number() OVER () / 200 AS page FROM session WHERE person_id = NEW.id) AS own
            GROUP BY page) AS pages;
  RETURN NULL;
END $$;

CREATE TRIGGER tell_sessions AFTER UPDATE OF active, roles, unit_id ON person
  FOR EACH ROW WHEN ((OLD.active, OLD.roles, OLD.unit_id) IS DISTINCT FROM (NEW.active, NEW.roles, NEW.unit_id))
  EXECUTE FUNCTION tell_sessions();
`;

const DOWN = `
DROP TRIGGER tell_sessions ON person;
DROP FUNCTION tell_sessions();
`;

/**
 * Whoever leaves is put out at once, and a new role or unit counts at once: every node hears which sessions a change of
 * a person concerns, whoever makes it, also a directory that writes into the table.
 */
export class ChangedPeopleAreHeardOf1763700000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
