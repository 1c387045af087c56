import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const BOUNDARY = '@nx/enforce-module-boundaries';

interface Plant {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly breaks: string | null;
}

const importing = (
  what: string,
  file: string,
  entry: string,
  breaks: string | null = BOUNDARY,
): Plant => ({
  what,
  file,
  code: `import * as planted from '${entry}';\nexport const used = planted;\n`,
  breaks,
});

const writing = (what: string, file: string, code: string, breaks: string | null): Plant => ({
  what,
  file,
  code,
  breaks,
});

const BOOKING = 'libs/api/booking/src/planted.ts';
const DATABASE = 'libs/api/database/src/planted.ts';
const DOMAIN = 'libs/shared/domain/src/planted.ts';
const CONTRACT = 'libs/shared/contract/src/planted.ts';
const UI = 'libs/web/ui/src/planted.ts';
const WEB_BOOKING = 'libs/web/booking/src/planted.ts';

const PLANTS: readonly Plant[] = [
  importing('a feature that imports another feature of the API', BOOKING, '@etage/workplace'),
  importing('a feature that imports another feature of the web', WEB_BOOKING, '@etage/web-floor'),
  importing('a platform that imports a feature', DATABASE, '@etage/booking'),
  importing('a contract that imports a platform', CONTRACT, '@etage/database'),
  importing('a domain that imports the contract', DOMAIN, '@etage/contract'),
  importing('a domain that imports zod', DOMAIN, 'zod'),
  importing('a domain that imports a framework', DOMAIN, '@nestjs/common'),
  importing('a domain that imports Node', DOMAIN, 'node:fs', 'no-restricted-imports'),
  importing('a contract that imports React', CONTRACT, 'react'),
  importing('an interface that imports the platform', UI, '@etage/client'),
  importing('an interface that imports queries', UI, '@tanstack/react-query'),
  importing('an interface that imports sockets', UI, 'socket.io-client'),
  importing('the web that imports the API', WEB_BOOKING, '@etage/database'),
  importing('the web that imports the framework of the server', WEB_BOOKING, '@nestjs/common'),
  importing('the API that imports the web', BOOKING, '@etage/client'),
  importing('the API that imports React', BOOKING, 'react'),
  importing(
    'another library by its inside',
    BOOKING,
    '@etage/domain/src/ids',
    'no-restricted-imports',
  ),
  importing('another library by its path', BOOKING, '../../database/src/data-source'),
  importing(
    'test builders outside specs',
    BOOKING,
    '@etage/database/testing',
    'no-restricted-imports',
  ),
  writing(
    'an interface that fetches',
    UI,
    "export const page = fetch('/');",
    'no-restricted-globals',
  ),
  writing('a default export', BOOKING, 'export default 1;', 'no-restricted-exports'),
  writing('any', BOOKING, 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'),
  writing('new Date()', BOOKING, 'export const now = new Date();', 'no-restricted-syntax'),
  writing('Date.now()', BOOKING, 'export const now = Date.now();', 'no-restricted-syntax'),
  writing('a console', BOOKING, "console.log('x');", 'no-console'),
  writing('a file of 251 lines', BOOKING, 'export {};\n'.repeat(251), 'max-lines'),
  writing(
    'a function of 41 lines',
    BOOKING,
    `export function f() {\n${'f();\n'.repeat(40)}}`,
    'max-lines-per-function',
  ),
  writing(
    'a skipped test',
    'libs/api/booking/src/planted.spec.ts',
    "it.skip('is', () => {});",
    'no-restricted-syntax',
  ),
  writing(
    'a title with should',
    'libs/api/booking/src/planted.spec.ts',
    "it('should be', () => {});",
    'no-restricted-syntax',
  ),

  importing('a feature that imports a platform', BOOKING, '@etage/database', null),
  importing('a feature that imports the domain', WEB_BOOKING, '@etage/domain', null),
  importing('a domain that imports date-fns', DOMAIN, 'date-fns', null),
  importing('an app that imports a feature', 'apps/api/src/planted.ts', '@etage/booking', null),
  importing(
    'test builders in a spec',
    'libs/api/booking/src/planted.int-spec.ts',
    '@etage/database/testing',
    null,
  ),
  writing('the clock', 'libs/api/http/src/clock.ts', 'export const now = new Date();', null),
];

/** One ESLint for all plants, in a process of its own, because Jest cannot load its configuration. */
function lint(): readonly (readonly string[])[] {
  execFileSync(join(ROOT, 'node_modules/.bin/nx'), ['show', 'projects'], {
    cwd: ROOT,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    stdio: 'pipe',
  });
  const answer = execFileSync(process.execPath, [join(__dirname, 'lint-planted.mjs')], {
    input: JSON.stringify(PLANTS),
    cwd: ROOT,
  });
  return JSON.parse(answer.toString()) as string[][];
}

describe('lint', () => {
  let answers: ReturnType<typeof lint> = [];
  beforeAll(() => {
    answers = lint();
  }, 60_000);

  it.each(PLANTS.filter(({ breaks }) => breaks !== null))('refuses $what', (plant) => {
    expect(answers[PLANTS.indexOf(plant)]).toContain(plant.breaks);
  });

  it.each(PLANTS.filter(({ breaks }) => breaks === null))('allows $what', (plant) => {
    expect(answers[PLANTS.indexOf(plant)]).toEqual([]);
  });
});
