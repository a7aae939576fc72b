import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{status: string, assertionResults: unknown[]}[]} testResults One for each file.
 *
 * @typedef {object} PlaywrightReport
 * @property {{expected: number, unexpected: number, flaky: number, skipped: number}} stats
 * @property {unknown[]} errors What went wrong outside of any test.
 */

/**
 * The tests of a stage. A stage that failed counts at least one failure, even when it has no tests or wrote nothing down.
 * @param {import('./stages.mjs').Stage} stage
 * @param {boolean} passed
 * @returns {Counts}
 */
export function tally({ report }, passed) {
  const file = report && join(root, report);
  const counts = file && existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : none;
  return passed ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * Vitest's or Playwright's own report. A test that passed only when tried again has failed.
 * @param {VitestReport | PlaywrightReport} report
 * @returns {Counts}
 */
export function read(report) {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  }
  const unreadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
