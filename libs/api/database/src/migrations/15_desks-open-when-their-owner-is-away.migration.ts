import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
UPDATE site SET settings =
  '{"assignedDeskOpensDaysAhead": null, "mobileSharePercent": null}'::jsonb || settings;

CREATE TABLE presence (
  person_id uuid NOT NULL CONSTRAINT presence_person_fk REFERENCES person,
  day date NOT NULL,
  state text NOT NULL,
  PRIMARY KEY (person_id, day),
  CONSTRAINT presence_state_known CHECK (state IN ('on-site', 'home-office', 'mobile', 'absent'))
);
CREATE INDEX presence_day_idx ON presence (day);

CREATE TABLE usual_day (
  person_id uuid NOT NULL CONSTRAINT usual_day_person_fk REFERENCES person,
  weekday integer NOT NULL,
  state text NOT NULL,
  place_id uuid CONSTRAINT usual_day_place_fk REFERENCES place,
  starts_at integer,
  ends_at integer,
  PRIMARY KEY (person_id, weekday),
  CONSTRAINT usual_day_weekday_known CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT usual_day_state_known CHECK (state IN ('on-site', 'home-office', 'mobile', 'absent')),
  CONSTRAINT usual_day_place_with_hours CHECK (
    (place_id IS NULL) = (starts_at IS NULL) AND (place_id IS NULL) = (ends_at IS NULL)
  )
);

CREATE INDEX place_assigned_person_idx ON place (assigned_person_id) WHERE assigned_person_id IS NOT NULL;

-- Where its owner is decides whether an assigned desk is open to others, and that is remembered with the setup.
CREATE FUNCTION owner_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE who uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.person_id ELSE NEW.person_id END;
BEGIN
  IF EXISTS (SELECT FROM place WHERE assigned_person_id = who) THEN
    UPDATE setup SET revision = revision + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER owner_changed AFTER INSERT OR UPDATE OR DELETE ON presence
  FOR EACH ROW EXECUTE FUNCTION owner_changed();
CREATE TRIGGER owner_changed AFTER INSERT OR UPDATE OR DELETE ON usual_day
  FOR EACH ROW EXECUTE FUNCTION owner_changed();

-- What the owner of a place says of the days from one on, and what their usual week says where they say nothing.
CREATE FUNCTION owner_days(owner uuid, first_day date, days integer) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('day', known.day, 'state', known.state)), '[]')
    FROM (SELECT d.day::date AS day, coalesce(p.state, u.state) AS state
            FROM generate_series(first_day, first_day + days, interval '1 day') AS d (day)
            LEFT JOIN presence p ON p.person_id = owner AND p.day = d.day::date
            LEFT JOIN usual_day u ON u.person_id = owner AND u.weekday = extract(isodow FROM d.day)) known
   WHERE known.state IS NOT NULL
$$;
`;

const DOWN = `
DROP FUNCTION owner_days(uuid, date, integer);
DROP TABLE usual_day;
DROP TABLE presence;
DROP FUNCTION owner_changed();
DROP INDEX place_assigned_person_idx;
UPDATE site SET settings = settings - 'assignedDeskOpensDaysAhead' - 'mobileSharePercent';
`;

/** Where people are is theirs to say; a desk that belongs to somebody is open to others while they are away. */
export class DesksOpenWhenTheirOwnerIsAway1763700000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
