// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What one stage without tests of its own counts for. */
export const one = {
  /** @param {boolean} passed @returns {Counts} */
  of: (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 }),
};

/**
 * A stage that fails without a failed test (it did not compile, it was ended) counts as one failure.
 * @param {Counts} counted
 * @param {boolean} passed
 * @returns {Counts}
 */
function atLeastOne(counted, passed) {
  return passed || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/**
 * @param {string} path report of vitest's json reporter
 * @param {boolean} passed
 * @returns {Counts}
 */
export function unitCounts(path, passed) {
  const report = read(path);
  return atLeastOne({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, passed);
}

/**
 * @param {string} path report of Playwright's json reporter
 * @param {boolean} passed
 * @returns {Counts}
 */
export function journeyCounts(path, passed) {
  const stats = read(path)?.stats;
  const flaky = stats?.flaky ?? 0;
  if (flaky > 0) console.error(`${String(flaky)} of the journeys passed only the second time: a bug, each.`);
  return atLeastOne({ passed: (stats?.expected ?? 0) + flaky, failed: stats?.unexpected ?? 0 }, passed);
}
