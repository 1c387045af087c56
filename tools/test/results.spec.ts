import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readResults } from './results.mjs';
import { summary } from './summary.mjs';

const folder = mkdtempSync(join(tmpdir(), 'etage-results-'));
const file = join(folder, 'results.json');
const write = (results: object): void => writeFileSync(file, JSON.stringify(results));
const jestSays = (passed: number, failed: number, broken = 0): void =>
  write({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: broken,
  });

afterAll(() => rmSync(folder, { recursive: true }));

describe('the results of a runner', () => {
  it('are the numbers it counted', () => {
    jestSays(7, 0);
    expect(readResults('jest', file, 0)).toEqual({ passed: 7, failed: 0 });
    write({ stats: { expected: 3, unexpected: 1, flaky: 1 } });
    expect(readResults('playwright', file, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('count a file that could not be run as a failure', () => {
    jestSays(7, 0, 1);
    expect(readResults('jest', file, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('are a failure when it crashed, ran nothing, or failed beside its tests', () => {
    expect(readResults('jest', join(folder, 'missing.json'), 1)).toMatchObject({ failed: 1 });
    jestSays(0, 0);
    expect(readResults('jest', file, 0)).toMatchObject({ passed: 0, failed: 1 });
    jestSays(7, 0);
    expect(readResults('jest', file, 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('are summed up in a last line of their own', () => {
    const one = { name: 'one', passed: 7, failed: 1, tookMs: 1_500 };
    const other = { name: 'other', passed: 3, failed: 0, tookMs: 20 };
    expect(summary([one, other]).split('\n').at(-1)).toBe('10 passed, 1 failed');
  });
});
