import { cpSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from '../../tools/run/root.mjs';

const escaped = (text) => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');

/** One line of .dockerignore as a pattern for paths below the project's folder. */
function patternOf(line) {
  const inner = line
    .split('**/')
    .map((part) => escaped(part).replaceAll('*', '[^/]*'))
    .join('(?:.*/)?');
  return new RegExp(`^${inner}(?:/|$)`);
}

/** Copies what the engine would see of the project: everything but what .dockerignore names. */
export function copyBuildContext(to) {
  const patterns = readFileSync(inRoot('.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map(patternOf);
  const isSeen = (path) => {
    const below = relative(root, path);
    return below === '' || !patterns.some((pattern) => pattern.test(below));
  };
  cpSync(root, to, { recursive: true, filter: isSeen });
}
