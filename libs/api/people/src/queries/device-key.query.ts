import { namedQuery } from '@etage/database';

/** What the cookies of known devices are signed with; made by the migration, the same on every node. */
export const DEVICE_KEY = namedQuery<{ key: Buffer }, []>(
  'device-key',
  'SELECT key FROM device_key',
);
