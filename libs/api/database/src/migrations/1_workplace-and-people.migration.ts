import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE installation (
  id integer PRIMARY KEY,
  city_name text NOT NULL,
  demo boolean NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT installation_single CHECK (id = 1)
);

CREATE TABLE site (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  time_zone text NOT NULL,
  federal_state text NOT NULL,
  frame_hours jsonb NOT NULL,
  settings jsonb NOT NULL
);

CREATE TABLE building (
  id uuid PRIMARY KEY,
  site_id uuid NOT NULL CONSTRAINT building_site_fk REFERENCES site,
  code text NOT NULL CONSTRAINT building_code_unique UNIQUE,
  name text NOT NULL,
  address text NOT NULL
);

CREATE TABLE unit (
  id uuid PRIMARY KEY,
  parent_id uuid CONSTRAINT unit_parent_fk REFERENCES unit,
  level text NOT NULL,
  name text NOT NULL
);

CREATE TABLE person (
  id uuid PRIMARY KEY,
  email text NOT NULL CONSTRAINT person_email_lower CHECK (email = lower(email)),
  given_name text NOT NULL,
  family_name text NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT person_unit_fk REFERENCES unit,
  function_group text NOT NULL,
  roles text[] NOT NULL,
  password_hash text,
  locale text,
  visibility text NOT NULL,
  notebook_connector text,
  notebook_watts integer,
  active boolean NOT NULL
);
CREATE UNIQUE INDEX person_email_unique ON person (email);
CREATE INDEX person_unit_idx ON person (unit_id);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL,
  person_id uuid NOT NULL CONSTRAINT session_person_fk REFERENCES person ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX session_token_unique ON session (token_hash);
CREATE INDEX session_person_idx ON session (person_id);

-- Counters of failed sign-ins, in the shape rate-limiter-flexible expects.
CREATE TABLE sign_in_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

CREATE TABLE floor (
  id uuid PRIMARY KEY,
  building_id uuid NOT NULL CONSTRAINT floor_building_fk REFERENCES building,
  code text NOT NULL,
  name text NOT NULL,
  level integer NOT NULL,
  restricted_unit_id uuid CONSTRAINT floor_restricted_unit_fk REFERENCES unit,
  revision bigint NOT NULL
) WITH (fillfactor = 50);
CREATE UNIQUE INDEX floor_code_unique ON floor (building_id, code);

CREATE TABLE floor_plan (
  floor_id uuid NOT NULL CONSTRAINT floor_plan_floor_fk REFERENCES floor,
  version integer NOT NULL,
  plan jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (floor_id, version)
);

CREATE TABLE place (
  id uuid PRIMARY KEY,
  floor_id uuid NOT NULL CONSTRAINT place_floor_fk REFERENCES floor,
  kind text NOT NULL CONSTRAINT place_kind_known CHECK (kind IN ('desk', 'room', 'equipment')),
  code text NOT NULL,
  name text NOT NULL,
  element_id text,
  room_id uuid CONSTRAINT place_room_fk REFERENCES place,
  use text,
  area double precision,
  x double precision,
  y double precision,
  capacity integer NOT NULL,
  bookable boolean NOT NULL,
  requires_approval boolean NOT NULL,
  assigned_person_id uuid CONSTRAINT place_assigned_person_fk REFERENCES person,
  reserved_unit_id uuid CONSTRAINT place_reserved_unit_fk REFERENCES unit,
  height_adjustable boolean NOT NULL,
  accessible boolean NOT NULL,
  quiet boolean NOT NULL,
  CONSTRAINT place_only_desks_stand_in_rooms CHECK (room_id IS NULL OR kind <> 'room')
);
CREATE UNIQUE INDEX place_code_unique ON place (floor_id, code);
CREATE INDEX place_room_idx ON place (room_id);

CREATE TABLE closure (
  id uuid PRIMARY KEY,
  site_id uuid CONSTRAINT closure_site_fk REFERENCES site,
  building_id uuid CONSTRAINT closure_building_fk REFERENCES building,
  floor_id uuid CONSTRAINT closure_floor_fk REFERENCES floor,
  place_id uuid CONSTRAINT closure_place_fk REFERENCES place,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  reason text NOT NULL,
  note text,
  CONSTRAINT closure_one_scope CHECK (num_nonnulls(site_id, building_id, floor_id, place_id) = 1),
  CONSTRAINT closure_ends_after_start CHECK (ends_at IS NULL OR ends_at > starts_at)
);
CREATE INDEX closure_place_idx ON closure (place_id);

CREATE TABLE equipment_type (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  name text NOT NULL,
  connector text,
  watts integer,
  inches double precision
);

CREATE TABLE equipment_item (
  id uuid PRIMARY KEY,
  type_id uuid NOT NULL CONSTRAINT equipment_item_type_fk REFERENCES equipment_type,
  place_id uuid NOT NULL CONSTRAINT equipment_item_place_fk REFERENCES place,
  inventory_number text NOT NULL
);
CREATE INDEX equipment_item_place_idx ON equipment_item (place_id);
`;

const TABLES = [
  'equipment_item',
  'equipment_type',
  'closure',
  'place',
  'floor_plan',
  'floor',
  'sign_in_limit',
  'session',
  'person',
  'unit',
  'building',
  'site',
  'installation',
];

export class WorkplaceAndPeople1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
