import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compensatedGradient } from './compensated.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const SAVED = path('reference.json');
/** Gradients with more entries than this are not kept in the repository. */
const MOST_SAVED_ENTRIES = 50;

/** dW from NumPy; undefined where Python or NumPy is missing. */
function numpyGradient({ W, X, y, reg, C, D, N }) {
  const numbers = new Float64Array(4 + W.length + X.length + y.length);
  numbers.set([C, D, N, reg]);
  numbers.set(W, 4);
  numbers.set(X, 4 + W.length);
  numbers.set(y, 4 + W.length + X.length);
  const { status, stdout } = spawnSync('python3', [path('reference.py')], {
    input: new Uint8Array(numbers.buffer),
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? new Float64Array(Uint8Array.from(stdout).buffer) : undefined;
}

/** The gradient that errors are measured against: NumPy's saved or fresh, else one with compensated sums. */
export function referenceGradient(problem) {
  const saved = JSON.parse(readFileSync(SAVED, 'utf8'))[problem.name];
  if (saved) return Float64Array.from(saved);
  const fresh = numpyGradient(problem);
  if (fresh) return fresh;
  console.log(`${problem.name}: no NumPy here, so errors are against compensated sums.`);
  return compensatedGradient(problem);
}

/** Writes NumPy's values for the small problems into reference.json. */
export function writeReferences(problems) {
  const small = problems.filter(({ W }) => W.length <= MOST_SAVED_ENTRIES);
  const saved = small.map((problem) => {
    const gradient = numpyGradient(problem);
    if (!gradient) throw new Error('Writing the reference needs python3 with NumPy');
    return [problem.name, Array.from(gradient)];
  });
  writeFileSync(SAVED, `${JSON.stringify(Object.fromEntries(saved), null, 1)}\n`);
}
