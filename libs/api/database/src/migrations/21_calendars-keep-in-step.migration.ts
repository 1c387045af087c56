import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE room_feed (
  place_id uuid PRIMARY KEY CONSTRAINT room_feed_place_fk REFERENCES place ON DELETE CASCADE,
  token text NOT NULL
);
CREATE UNIQUE INDEX room_feed_token_unique ON room_feed (token);

CREATE TABLE calendar_link (
  id uuid PRIMARY KEY,
  place_id uuid NOT NULL CONSTRAINT calendar_link_place_fk REFERENCES place ON DELETE CASCADE,
  owner_id uuid NOT NULL CONSTRAINT calendar_link_owner_fk REFERENCES person,
  url text NOT NULL,
  user_name text NOT NULL,
  password bytea NOT NULL,
  direction text NOT NULL CONSTRAINT calendar_link_direction_known
    CHECK (direction IN ('both', 'to-server', 'from-server')),
  fault text,
  fault_detail text,
  failures integer NOT NULL,
  sync_token text,
  seen_revision bigint,
  synced_at timestamptz,
  due_at timestamptz NOT NULL,
  leased_until timestamptz,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX calendar_link_place_unique ON calendar_link (place_id);
CREATE INDEX calendar_link_due_idx ON calendar_link (due_at);

CREATE TABLE calendar_object (
  link_id uuid NOT NULL CONSTRAINT calendar_object_link_fk REFERENCES calendar_link ON DELETE CASCADE,
  href text NOT NULL,
  etag text NOT NULL,
  content text NOT NULL,
  ours boolean NOT NULL,
  followed_until timestamptz,
  PRIMARY KEY (link_id, href)
);

CREATE TABLE calendar_entry (
  id uuid PRIMARY KEY,
  link_id uuid NOT NULL CONSTRAINT calendar_entry_link_fk REFERENCES calendar_link ON DELETE CASCADE,
  href text NOT NULL,
  occurrence text NOT NULL,
  booking_id uuid CONSTRAINT calendar_entry_booking_fk REFERENCES booking ON DELETE SET NULL,
  server_starts_at timestamptz,
  server_ends_at timestamptz,
  server_title text,
  organizer text,
  agreed_starts_at timestamptz,
  agreed_ends_at timestamptz,
  agreed_title text
);
CREATE UNIQUE INDEX calendar_entry_once ON calendar_entry (link_id, href, occurrence);
CREATE UNIQUE INDEX calendar_entry_booking_once ON calendar_entry (link_id, booking_id);
CREATE INDEX calendar_entry_booking_idx ON calendar_entry (booking_id);

CREATE TABLE calendar_conflict (
  id uuid PRIMARY KEY,
  link_id uuid NOT NULL CONSTRAINT calendar_conflict_link_fk REFERENCES calendar_link ON DELETE CASCADE,
  href text NOT NULL,
  occurrence text NOT NULL,
  kind text NOT NULL CONSTRAINT calendar_conflict_kind_known
    CHECK (kind IN ('does-not-fit', 'both-changed', 'unread')),
  reasons jsonb NOT NULL,
  title text,
  organizer text,
  starts_at timestamptz,
  ends_at timestamptz,
  content text NOT NULL,
  noticed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX calendar_conflict_once ON calendar_conflict (link_id, href, occurrence, kind);
`;

const DOWN = `
DROP TABLE calendar_conflict;
DROP TABLE calendar_entry;
DROP TABLE calendar_object;
DROP TABLE calendar_link;
DROP TABLE room_feed;
`;

/** What rooms and their calendars on other servers last agreed on, so that a change of either side is told from none. */
export class CalendarsKeepInStep1763700000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
