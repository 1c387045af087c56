import { say } from '../../tools/run/say.mjs';

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** The median of every number that a contestant's runs have. */
const mediansOf = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));

/**
 * Lets the contestants run one after the other, round by round (A B A B), so that whatever else happens on the machine
 * happens to all of them.
 * @param {Record<string, (round: number) => Promise<Record<string, number>>>} contestants
 * @returns the median of each number of each contestant
 */
export async function inTurns(rounds, contestants) {
  const names = Object.keys(contestants);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs[name].push(await contestants[name](round));
    say(`  round ${round + 1} of ${rounds}`);
  }
  return Object.fromEntries(names.map((name) => [name, mediansOf(runs[name])]));
}
