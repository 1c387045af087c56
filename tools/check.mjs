// npm run check: what can be said about the code without a database or a browser, in under two minutes. Every step runs
// even if another one fails; what failed is told at the end.
import './run/node-version.mjs';
import { steps } from './check/steps.mjs';
import { inParallel } from './check/in-parallel.mjs';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withPackages } from './run/ready-to-run.mjs';
import { say, seconds } from './run/say.mjs';

async function runStep({ name, run }) {
  const begunAt = performance.now();
  const { code, output } = await run();
  say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(performance.now() - begunAt)})`);
  return { name, code, output };
}

async function check() {
  await withPackages();
  const results = await inParallel(
    2,
    steps.map((step) => () => runStep(step)),
  );
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, output } of failed) say(`\n── ${name} ──\n${output.trim()}`);
  if (failed.length === 0) return;
  say(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

await orPlainFailure(check);
