import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 244 bits of chance, from as many as two version 4 ids carry. */
const UP = `
CREATE TABLE device_key (
  id integer PRIMARY KEY CONSTRAINT device_key_single CHECK (id = 1),
  key bytea NOT NULL
);
INSERT INTO device_key
VALUES (1, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
`;

/** Every node signs and checks the cookies of known devices with one key, which a restart does not change. */
export class DevicesAreKnownAgain1763700000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE device_key');
  }
}
