// npm run bench: measures what bench/ describes and writes bench/RESULTS.md. `npm run bench -- bookings growth` measures
// only these; with --quick it is a rehearsal of a few seconds each that writes nothing.
import './run/node-version.mjs';
import { machine } from '../bench/support/machine.mjs';
import { writeResults } from '../bench/support/results.mjs';
import { measurements } from '../bench/measurements.mjs';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withBuild } from './run/ready-to-run.mjs';
import { say, seconds } from './run/say.mjs';

const FULL = { rounds: 6, share: 1 };
const QUICK = { rounds: 2, share: 0.1 };

function wanted(names) {
  const known = Object.keys(measurements);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no ${unknown}; there are ${known.join(', ')}.`);
  return names.length > 0 ? known.filter((name) => names.includes(name)) : known;
}

async function bench(words) {
  const names = wanted(words.filter((word) => !word.startsWith('--')));
  const isQuick = words.includes('--quick');
  const measuredOn = machine();
  await withBuild();
  for (const name of names) {
    const { title, measure } = measurements[name];
    const begunAt = performance.now();
    say(`\n${title} …`);
    const section = await measure(isQuick ? QUICK : FULL);
    say(`\n${section.text}\n\n(${seconds(performance.now() - begunAt)})`);
    const titles = Object.values(measurements).map((measurement) => measurement.title);
    if (!isQuick) writeResults(titles, [section], measuredOn);
  }
}

await orPlainFailure(() => bench(process.argv.slice(2)));
process.exit(); // the bench is over, whatever still waits
