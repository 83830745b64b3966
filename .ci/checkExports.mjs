// Runs every file that 'Copy the code' can make, and compares it with the engine: npm run check:exports
// Needs Python with NumPy and PyTorch (Debian: python3-numpy, python3-torch), so it is no part of npm test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../e2e/bench/engine/bundle.mjs';
import { problems, shapeCases, sources } from '../e2e/exports/cases.mjs';
import { faultsOf } from '../e2e/exports/printed.mjs';
import { needs, runFile, runScript } from '../e2e/exports/python.mjs';
import { runTypeScript } from '../e2e/exports/typescript.mjs';

needs('numpy', 'Debian’s python3-numpy');
needs('torch', 'Debian’s python3-torch');

const app = await bundle(new URL('../e2e/exports/bundled.ts', import.meta.url));
const all = problems(app).flatMap((problem) => sources(app, problem));
const runners = {
  numpy: (texts) => runScript('run.py', texts),
  pytorch: (texts) => runScript('run.py', texts),
  typescript: runTypeScript,
};

const faults = [];
for (const [language, run] of Object.entries(runners)) {
  const files = all.map(({ source }) => app.exportCode(language, source).text);
  // Many listings have the same file in TypeScript.
  const distinct = [...new Set(files)];
  const results = new Map(run(distinct).map((result, at) => [distinct[at], result]));
  all.forEach(({ name, expected }, at) => {
    for (const fault of faultsOf(results.get(files[at]), expected))
      faults.push(`${language}, ${name}: ${fault}`);
  });
  console.log(`${language}: ${distinct.length} files run, for ${all.length} listings on data.`);
}

const folder = mkdtempSync(join(tmpdir(), 'termwise-exports-'));
try {
  for (const language of ['numpy', 'pytorch']) {
    const { source, expected } = all.find(({ source: { id } }) => id === 'labels-in-place');
    const { name, text } = app.exportCode(language, source);
    writeFileSync(join(folder, name), text);
    faults.push(
      ...faultsOf({ printed: runFile(join(folder, name)) }, expected).map((fault) => `${name}: ${fault}`),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

const cases = shapeCases(app);
faults.push(...runScript('shapes.py', cases));
console.log(`shapes: ${cases.length} listings run, every array expression of theirs compared with NumPy.`);

for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} faults.`);
  process.exitCode = 1;
} else console.log('All of them agree with the engine to 1e-12.');
