import { basename } from 'node:path';
import type { SourceFile } from './source-file';

const SAYS_NOTHING = /^(utils?|helpers?|common|misc|types|constants)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.tsx?$/;
const MIGRATION = /^\d+_/;

const isPoor = (path: string): boolean => {
  const name = basename(path).replace(MIGRATION, '');
  const saysNothing = path.split('/').some((part) => SAYS_NOTHING.test(part.replace(/\..*$/, '')));
  return saysNothing || !KEBAB.test(name);
};

/** Files and folders are named for what they hold, in kebab-case. */
export const poorNames = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => isPoor(path))
    .map(({ path }) => `${path} is not named for what it holds`);
