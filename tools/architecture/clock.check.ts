import { basename } from 'node:path';
import type { SourceFile } from './source-file';

const ASKS_THE_TIME = /\bnew Date\(\s*\)|\bDate\.now\b|(?<!new )(?<![\w.])Date\(\s*\)/;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Only files named `clock.ts` may ask what time it is. */
export const timeAskers = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => basename(path) !== 'clock.ts')
    .filter(({ text }) => ASKS_THE_TIME.test(withoutComments(text)))
    .map(({ path }) => `${path} asks the time itself`);
