import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSES = `'requested', 'confirmed', 'checked-in'`;
const OVER = `'cancelled', 'declined', 'released'`;

/** Which statuses there are, and which of them hold a place. */
const knows = (holding: string): string => `
ALTER TABLE booking DROP CONSTRAINT booking_status_known;
ALTER TABLE booking ADD CONSTRAINT booking_status_known CHECK (status IN (${holding}, ${OVER}));
DROP INDEX booking_floor_idx;
CREATE INDEX booking_floor_idx ON booking (floor_id, ends_at, starts_at) WHERE status IN (${holding});
`;

const UP = `
UPDATE site SET settings = '{"waitingConfirmationMinutes": null}'::jsonb || settings;

${knows(`'held', ${STATUSES}`)}
ALTER TABLE booking ADD COLUMN held_until timestamptz;
CREATE INDEX booking_held_idx ON booking (held_until) WHERE status = 'held';

CREATE TABLE waiting_entry (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT waiting_entry_person_fk REFERENCES person ON DELETE CASCADE,
  site_id uuid NOT NULL CONSTRAINT waiting_entry_site_fk REFERENCES site ON DELETE CASCADE,
  floor_id uuid CONSTRAINT waiting_entry_floor_fk REFERENCES floor ON DELETE CASCADE,
  place_id uuid CONSTRAINT waiting_entry_place_fk REFERENCES place ON DELETE CASCADE,
  kind text NOT NULL CONSTRAINT waiting_entry_kind_known CHECK (kind IN ('desk', 'room', 'equipment')),
  need jsonb NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT waiting_entry_ends_after_start CHECK (ends_at > starts_at),
  CONSTRAINT waiting_entry_place_has_floor CHECK (place_id IS NULL OR floor_id IS NOT NULL)
);
CREATE INDEX waiting_entry_site_idx ON waiting_entry (site_id, starts_at);
CREATE INDEX waiting_entry_person_idx ON waiting_entry (person_id);

-- Whoever has something of the kind at that time waits no longer, however they came by it. Before the row is written,
-- so that it waits for whoever looks at the entry while the floor is not locked yet.
CREATE FUNCTION end_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM waiting_entry w USING place p
   WHERE w.person_id = NEW.person_id AND p.id = NEW.place_id AND w.kind = p.kind
     AND tstzrange(w.starts_at, w.ends_at) && tstzrange(NEW.starts_at, NEW.ends_at);
  RETURN NEW;
END $$;
CREATE TRIGGER end_waiting BEFORE INSERT OR UPDATE OF place_id, starts_at, ends_at ON booking
  FOR EACH ROW WHEN (NEW.status IN ('held', ${STATUSES})) EXECUTE FUNCTION end_waiting();
`;

const DOWN = `
DROP TRIGGER end_waiting ON booking;
DROP FUNCTION end_waiting();
DROP TABLE waiting_entry;
DELETE FROM booking_slot s USING booking k WHERE k.id = s.booking_id AND k.status = 'held';
UPDATE booking SET status = 'cancelled' WHERE status = 'held';
DROP INDEX booking_held_idx;
ALTER TABLE booking DROP COLUMN held_until;
${knows(STATUSES)}
UPDATE site SET settings = settings - 'waitingConfirmationMinutes';
`;

/** Who waits for a place, and what is held for them until they say yes. */
export class WhoeverWaitsIsServed1763700000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
