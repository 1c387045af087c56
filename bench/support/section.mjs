// One measurement as a chapter of RESULTS.md.

const digits = (number) => (Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2);

/** A number as people compare it: three digits that matter. */
export const figure = (number) =>
  number.toLocaleString('en-US', { maximumFractionDigits: digits(number) });

export const times = (ratio) => `${figure(ratio)} ×`;

const cell = (value) => (typeof value === 'number' ? figure(value) : value);
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** @param {string[]} columns @param {(string | number)[][]} rows */
export const table = (columns, rows) =>
  [
    line(columns),
    line(columns.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');

/** What was asked for and what came out: `- ✓ …`. */
export const aim = (isMet, text) => `- ${isMet ? '✓' : '✗'} ${text}`;

export const atMost = (what, limit, seen, unit) =>
  aim(seen <= limit, `${what}: ${figure(seen)} ${unit}; aim at most ${figure(limit)} ${unit}`);

export const atLeast = (what, limit, seen, unit) =>
  aim(seen >= limit, `${what}: ${figure(seen)} ${unit}; aim at least ${figure(limit)} ${unit}`);

/** @param {string} title @param {string[]} paragraphs */
export const section = (title, paragraphs) => ({ title, text: paragraphs.join('\n\n') });
