import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
UPDATE site SET settings = '{"checkInGraceMinutes": null}'::jsonb || settings;

-- When it was last moved, or took its last step; null while it is as it was booked.
ALTER TABLE booking ADD COLUMN changed_at timestamptz;

-- Fifty bits from the system's source of randomness, in letters and digits that nobody takes for others.
CREATE FUNCTION new_place_code() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(substr('23456789abcdefghjkmnpqrstuvwxyz', get_byte(random, at) % 31 + 1, 1), '')
    FROM (SELECT uuid_send(gen_random_uuid()) AS random) drawn,
         unnest(ARRAY[0, 1, 2, 3, 4, 5, 10, 11, 12, 13]) AS at
$$;

CREATE TABLE place_code (
  place_id uuid PRIMARY KEY CONSTRAINT place_code_place_fk REFERENCES place ON DELETE CASCADE,
  code text NOT NULL
);
CREATE UNIQUE INDEX place_code_text_unique ON place_code (code);
INSERT INTO place_code SELECT id, new_place_code() FROM place;

CREATE FUNCTION give_place_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO place_code VALUES (NEW.id, new_place_code());
  RETURN NULL;
END $$;
CREATE TRIGGER give_place_code AFTER INSERT ON place FOR EACH ROW EXECUTE FUNCTION give_place_code();

CREATE TABLE presence_agent (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX presence_agent_token_unique ON presence_agent (token_hash);
`;

const DOWN = `
DROP TABLE presence_agent;
DROP TRIGGER give_place_code ON place;
DROP FUNCTION give_place_code();
DROP TABLE place_code;
DROP FUNCTION new_place_code();
ALTER TABLE booking DROP COLUMN changed_at;
UPDATE site SET settings = settings - 'checkInGraceMinutes';
`;

/** Places are given back where a site wants it, and whoever stands before one says so by its code. */
export class WhoeverDoesNotComeMakesRoom1763700000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
