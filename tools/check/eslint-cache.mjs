import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../run/root.mjs';

const LAW = ['eslint.config.mjs', 'package-lock.json', 'tsconfig.base.json', 'tools/lint'];
const PROJECTS = ['libs/shared', 'libs/api', 'libs/web', 'apps'];

const filesOf = (path) =>
  path.endsWith('lint')
    ? readdirSync(inRoot(path)).map((name) => inRoot(path, name))
    : [inRoot(path)];

const projectFiles = () =>
  PROJECTS.flatMap((group) =>
    readdirSync(inRoot(group)).map((name) => inRoot(group, name, 'project.json')),
  ).filter((file) => existsSync(file));

/**
 * ESLint's own cache looks at one file at a time, but whether an import is allowed also depends on the tags of the
 * projects, so each state of these has a cache of its own. CI starts from nothing.
 */
export function eslintCache() {
  if (process.env.CI) return [];
  const hash = createHash('sha256');
  for (const file of [...LAW.flatMap(filesOf), ...projectFiles()]) hash.update(readFileSync(file));
  const name = hash.digest('hex').slice(0, 12);
  return [
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${inRoot('node_modules/.cache/eslint', name)}`,
  ];
}
