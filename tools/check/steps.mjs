// The steps of `npm run check`; the longest first, so that two lanes end at about the same time.
import { bin, capture } from '../run/command.mjs';
import { NX_ENV } from '../run/build.mjs';
import { eslintCache } from './eslint-cache.mjs';

const nx = (...args) => capture(bin('nx'), [...args, '--outputStyle=static'], { env: NX_ENV });

/** The boundaries need Nx's graph of the workspace; without it that rule would silently be skipped. */
async function lint() {
  const graph = await capture(bin('nx'), ['show', 'projects'], { env: NX_ENV });
  if (graph.code !== 0) return graph;
  const linted = await capture(bin('eslint'), ['.', '--max-warnings=0', ...eslintCache()]);
  const skipped = linted.output.includes('No cached ProjectGraph');
  return skipped ? { ...linted, code: 1 } : linted;
}

const jest = () => capture(bin('jest'), ['--ci', '--ignoreProjects=int', '--maxWorkers=2']);

export const steps = [
  { name: 'lint and boundaries', run: lint },
  { name: 'types', run: () => nx('run-many', '-t', 'typecheck', '--parallel=1') },
  { name: 'specs and architecture', run: jest },
  { name: 'types of the tools', run: () => capture(bin('tsc'), ['-p', 'tools']) },
  { name: 'format', run: () => capture(bin('prettier'), ['--check', '--log-level=warn', '.']) },
];
