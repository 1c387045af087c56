import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE series (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT series_person_fk REFERENCES person,
  place_id uuid NOT NULL CONSTRAINT series_place_fk REFERENCES place,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  recurrence text NOT NULL,
  title text,
  refused jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  idempotency_key text,
  request_hash bytea,
  CONSTRAINT series_ends_after_start CHECK (ends_at > starts_at)
);
CREATE UNIQUE INDEX series_idempotency_unique ON series (person_id, idempotency_key)
  WHERE idempotency_key IS NOT NULL;

ALTER TABLE booking ADD COLUMN series_id uuid CONSTRAINT booking_series_fk REFERENCES series;
CREATE INDEX booking_series_idx ON booking (series_id) WHERE series_id IS NOT NULL;
`;

const DOWN = `
DROP INDEX booking_series_idx;
ALTER TABLE booking DROP COLUMN series_id;
DROP TABLE series;
`;

/** A series is what was asked for; its occurrences are bookings, under the same guards as every other one. */
export class BookingsRepeat1763700000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
