// The engine against plain loops and four libraries: npm run bench
// Prints medians, ratios to the engine, errors of dW, and whether each target holds; fails where one does not.
import { bundleEngine } from './engine/bundle.mjs';
import { measure } from './engine/measure.mjs';
import { installPeers } from './engine/installPeers.mjs';
import { problems } from './engine/problems.mjs';
import { referenceGradient, writeReferences } from './engine/reference.mjs';
import { printResults } from './engine/report.mjs';
import { judge } from './engine/targets.mjs';

if (process.argv.includes('--write-reference')) {
  writeReferences(problems());
} else {
  installPeers();
  // Only now: it imports what has just been installed.
  const { loadContestants } = await import('./engine/contestants.mjs');
  const contestants = await loadContestants(await bundleEngine());
  const results = [];
  for (const problem of problems()) {
    results.push(await measure(problem, contestants, referenceGradient(problem)));
  }
  printResults(results);
  if (!judge(results)) process.exitCode = 1;
}
