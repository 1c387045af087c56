import type { SourceFile } from './source-file';

const ASKS_THE_TIME = /\bnew Date\(\s*\)|\bDate\.now\b|(?<!new )(?<![\w.])Date\(\s*\)/;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** The clock of the server, that of the browser, and those of the end-to-end tests. */
const CLOCKS = [
  'libs/api/http/src/clock.ts',
  'libs/web/client/src/clock.ts',
  'apps/api-e2e/src/support/clock.ts',
  'apps/web-e2e/src/support/clock.ts',
];

/** Only the clocks may ask what time it is. */
export const timeAskers = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !CLOCKS.includes(path))
    .filter(({ text }) => ASKS_THE_TIME.test(withoutComments(text)))
    .map(({ path }) => `${path} asks the time itself`);
