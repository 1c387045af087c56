import type { SeededRandom } from '../random/seeded-random';

/** Minutes of the wall clock. */
export type Span = readonly [startMinute: number, endMinute: number];

const QUARTER = 15;
const hours = (count: number): number => count * 60;

const wholeDay = (random: SeededRandom): Span => {
  const start = hours(7) + 2 * QUARTER * random.integer(0, 4);
  return [start, start + hours(8) + 2 * QUARTER * random.integer(0, 2)];
};

const halfDay = (random: SeededRandom): Span =>
  random.chance(0.6) ? [hours(8), hours(12)] : [hours(13), hours(17)];

/** Between two appointments: any quarter of an hour will do. */
const oddHours = (random: SeededRandom): Span => {
  const start = hours(7) + QUARTER * random.integer(0, 28);
  return [start, start + QUARTER * random.integer(5, 16)];
};

const KINDS: readonly (readonly [(random: SeededRandom) => Span, number])[] = [
  [wholeDay, 62],
  [halfDay, 24],
  [oddHours, 14],
];

/** How long somebody wants a desk on a day. */
export const drawDeskSpan = (random: SeededRandom): Span => random.weighted(KINDS)(random);
