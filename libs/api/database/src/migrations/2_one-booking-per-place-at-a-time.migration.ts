import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE booking (
  id uuid PRIMARY KEY,
  place_id uuid NOT NULL CONSTRAINT booking_place_fk REFERENCES place,
  floor_id uuid NOT NULL,
  person_id uuid NOT NULL CONSTRAINT booking_person_fk REFERENCES person,
  booked_by_id uuid NOT NULL CONSTRAINT booking_booked_by_fk REFERENCES person,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status text NOT NULL,
  title text,
  created_at timestamptz NOT NULL,
  idempotency_key text,
  request_hash bytea,
  CONSTRAINT booking_ends_after_start CHECK (ends_at > starts_at),
  CONSTRAINT booking_status_known CHECK (
    status IN ('requested', 'confirmed', 'checked-in', 'cancelled', 'declined', 'released')
  )
);
CREATE INDEX booking_floor_idx ON booking (floor_id, ends_at, starts_at)
  WHERE status IN ('requested', 'confirmed', 'checked-in');
CREATE INDEX booking_person_idx ON booking (person_id, ends_at);
CREATE UNIQUE INDEX booking_idempotency_unique ON booking (booked_by_id, idempotency_key)
  WHERE idempotency_key IS NOT NULL;

CREATE TABLE booking_slot (
  booking_id uuid NOT NULL CONSTRAINT booking_slot_booking_fk REFERENCES booking ON DELETE CASCADE,
  place_id uuid NOT NULL CONSTRAINT booking_slot_place_fk REFERENCES place,
  seated_person_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (booking_id, place_id),
  CONSTRAINT booking_slot_place_free EXCLUDE
    USING gist (place_id WITH =, tstzrange(starts_at, ends_at) WITH &&),
  CONSTRAINT booking_slot_person_free EXCLUDE
    USING gist (seated_person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (seated_person_id IS NOT NULL)
);

CREATE TABLE floor_change (
  floor_id uuid NOT NULL CONSTRAINT floor_change_floor_fk REFERENCES floor,
  revision bigint NOT NULL,
  bookings jsonb NOT NULL,
  action text NOT NULL,
  actor_id uuid,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (floor_id, revision)
);
`;

/** The constraints are the proof that nobody is booked twice; the locks taken before only keep the queue orderly. */
export class OneBookingPerPlaceAtATime1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['floor_change', 'booking_slot', 'booking']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
