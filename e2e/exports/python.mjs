import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Debian's packages belong to Debian's Python; elsewhere, or with another one first, PYTHON names it.
const python = process.env.PYTHON ?? (process.platform === 'linux' ? '/usr/bin/python3' : 'python3');

/** Ends the run with what is to be installed, unless Python has the module. */
export function needs(module, install) {
  const { status, error } = spawnSync(python, ['-c', `import ${module}`], { encoding: 'utf8' });
  if (status === 0) return;
  const reason = error ? `there is no ${python}` : `${python} has no ${module}`;
  console.error(`The exports were not checked: ${reason}. Install ${install}, or name another in PYTHON.`);
  process.exit(1);
}

/** Hands JSON to a script beside this file and reads JSON from it. */
export function runScript(name, input) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout);
}

/** Runs one file by itself, as who copied it would; what it printed. */
export function runFile(path) {
  const { status, stdout, stderr } = spawnSync(python, [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${path} ended with ${status}:\n${stderr}`);
  return stdout;
}
