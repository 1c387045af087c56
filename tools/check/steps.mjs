// The steps of `npm run check`; the longest first, so that two lanes end at about the same time.
import { bin, capture } from '../run/command.mjs';
import { NX_ENV } from '../run/build.mjs';
import { eslintCache } from './eslint-cache.mjs';

/** The boundaries need Nx's graph of the workspace; without it that rule would silently be skipped. */
async function lint() {
  const graph = await capture(bin('nx'), ['show', 'projects'], { env: NX_ENV });
  if (graph.code !== 0) return graph;
  const linted = await capture(bin('eslint'), ['.', '--max-warnings=0', ...eslintCache()]);
  const skipped = linted.output.includes('No cached ProjectGraph');
  return skipped ? { ...linted, code: 1 } : linted;
}

const jest = () => capture(bin('jest'), ['--ci', '--ignoreProjects=int', '--maxWorkers=2']);

const tsc = (project) => capture(bin('tsc'), ['-p', project]);

/** What both sides share knows neither of them, so it is looked at alone, as are the browser tests. */
const sharedTypes = () =>
  capture(
    bin('nx'),
    ['run-many', '-t', 'typecheck', '-p', 'tag:scope:shared', 'web-e2e', '--outputStyle=static'],
    { env: NX_ENV },
  );

export const steps = [
  { name: 'lint and boundaries', run: lint },
  // One program for each side is five times faster than one for each library.
  { name: 'types of the web', run: () => tsc('tools/check/tsconfig.web.json') },
  { name: 'specs and architecture', run: jest },
  { name: 'types of the API', run: () => tsc('tools/check/tsconfig.api.json') },
  { name: 'types of what is shared', run: sharedTypes },
  { name: 'types of the tools', run: () => tsc('tools') },
  { name: 'format', run: () => capture(bin('prettier'), ['--check', '--log-level=warn', '.']) },
];
