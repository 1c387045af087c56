import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE notice_settings (
  person_id uuid PRIMARY KEY CONSTRAINT notice_settings_person_fk REFERENCES person ON DELETE CASCADE,
  mails text NOT NULL CONSTRAINT notice_settings_mails_known CHECK (mails IN ('all', 'by-others', 'none')),
  reminder text NOT NULL CONSTRAINT notice_settings_reminder_known
    CHECK (reminder IN ('evening-before', 'one-hour', 'two-hours', 'four-hours', 'never')),
  feed_token text
);
CREATE UNIQUE INDEX notice_settings_feed_unique ON notice_settings (feed_token);

CREATE TABLE mail_cursor (
  floor_id uuid PRIMARY KEY CONSTRAINT mail_cursor_floor_fk REFERENCES floor ON DELETE CASCADE,
  revision bigint NOT NULL
);

CREATE TABLE outgoing_mail (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  floor_id uuid NOT NULL CONSTRAINT outgoing_mail_floor_fk REFERENCES floor ON DELETE CASCADE,
  revision bigint,
  booking_id uuid NOT NULL CONSTRAINT outgoing_mail_booking_fk REFERENCES booking ON DELETE CASCADE,
  person_id uuid NOT NULL CONSTRAINT outgoing_mail_person_fk REFERENCES person ON DELETE CASCADE,
  place_id uuid NOT NULL CONSTRAINT outgoing_mail_place_fk REFERENCES place ON DELETE CASCADE,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status text NOT NULL,
  by_other boolean NOT NULL,
  sequence integer NOT NULL,
  state text NOT NULL CONSTRAINT outgoing_mail_state_known
    CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'doubtful')),
  reason text,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX outgoing_mail_once ON outgoing_mail (floor_id, revision, booking_id, person_id);
CREATE UNIQUE INDEX outgoing_mail_reminder_once ON outgoing_mail (booking_id, person_id, starts_at)
  WHERE kind = 'reminder';
CREATE INDEX outgoing_mail_booking_idx ON outgoing_mail (booking_id, person_id);
CREATE INDEX outgoing_mail_ends_idx ON outgoing_mail (ends_at);
`;

const DOWN = `
DROP TABLE outgoing_mail;
DROP TABLE mail_cursor;
DROP TABLE notice_settings;
`;

/** What happened becomes one mail a person, and its keys keep it from becoming two. */
export class MailsAreSentOnce1763700000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
