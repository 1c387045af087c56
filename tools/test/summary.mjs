import { seconds } from '../run/say.mjs';

const WIDTHS = [12, 8, 8, 10];

const row = (cells) =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[index])))
    .join('');

const line = ({ name, passed, failed, tookMs, note }) =>
  row([name, String(passed), String(failed), seconds(tookMs)]) + (note ? `  ${note}` : '');

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

/** A table with a line for each runner, closed by one line with the sums alone. */
export const summary = (results) =>
  [
    '',
    row(['', 'passed', 'failed', 'time']),
    ...results.map(line),
    '',
    `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`,
  ].join('\n');
