// All Jest projects of the workspace: every library and app for its own specs (`*.spec.ts`), and `int` for the specs
// that need PostgreSQL (`*.int-spec.ts`), which share one cluster per run. The API's end-to-end specs run built
// programs and have their own config in apps/api-e2e.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const folders = ['libs/shared', 'libs/api', 'libs/web', 'apps'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(root, group, name)),
);
const unit = [...folders, join(root, 'tools')]
  .map((folder) => join(folder, 'jest.config.mjs'))
  .filter((config) => existsSync(config) && !config.includes('-e2e'));

export default {
  projects: [...unit, join(root, 'tools/jest/int.config.mjs')],
  testTimeout: 60_000, // a database may have to be set up on a busy machine
};
