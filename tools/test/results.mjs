import { existsSync, readFileSync } from 'node:fs';

const readers = {
  jest: ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }),
};

/**
 * Counts from a runner's own JSON file. A runner that crashed, ran nothing or says that something is wrong beside its
 * tests counts as one failure, so that it can never look green.
 * @returns {{ passed: number, failed: number, note?: string }}
 */
export function readResults(format, file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, note: 'ended without results' };
  const counts = readers[format](JSON.parse(readFileSync(file, 'utf8')));
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, note: 'ran no test' };
  if (code !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, note: `ended with code ${code}` };
  return counts;
}
