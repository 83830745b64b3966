// @ts-check
// npm test: everything from a fresh clone to the closing line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journeyCounts, one, unitCounts } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { formatted, local, program, root } from './programs.mjs';

ensureInstalled();
// Only now: it needs an installed package.
const { ensureBrowser, noBrowser } = await import('./installBrowser.mjs');

const reports = mkdtempSync(join(tmpdir(), 'termwise-test-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');

/** @type {{ name: string, counts: import('./counts.mjs').Counts, seconds: number }[]} */
const done = [];

/**
 * Runs a stage in full view; a failure does not keep the later ones from being seen.
 * @param {string} name
 * @param {string[]} script
 * @param {(passed: boolean) => import('./counts.mjs').Counts} [count]
 * @param {Record<string, string>} [variables]
 */
function stage(name, script, count = one.of, variables = {}) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = spawnSync(program, script, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...variables },
  });
  const passed = result.status === 0;
  done.push({ name, counts: count(passed), seconds: (performance.now() - start) / 1000 });
  return passed;
}

stage('Types', [local.tsc, '--noEmit', '-p', 'tsconfig.json']);
stage('Types of the engine, without the DOM', [local.tsc, '--noEmit', '-p', 'src/engine/tsconfig.json']);
stage('Lint', [local.eslint, '.', '--max-warnings', '0']);
stage('Formatting', [local.prettier, '--check', '--log-level', 'warn', ...formatted]);
stage(
  'Unit tests',
  [local.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  (passed) => unitCounts(unitReport, passed),
);
const built = stage('Build and its budgets', [local.vite, 'build']);

const browser = await ensureBrowser();
if (browser === undefined) console.error(noBrowser);
if (built && browser !== undefined) {
  stage(
    'Journeys',
    [local.playwright, 'test', '-c', 'e2e', '--reporter=list,json'],
    (passed) => journeyCounts(journeyReport, passed),
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
  );
} else {
  console.error('\n== Journeys: not run');
  done.push({ name: 'Journeys', counts: one.of(false), seconds: 0 });
}
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, counts, seconds } of done) {
  const verdict = counts.failed > 0 ? 'FAILED' : 'passed';
  console.log(`${verdict}  ${name} (${seconds.toFixed(1)} s)`);
}
const passed = done.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = done.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
