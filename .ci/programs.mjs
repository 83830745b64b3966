// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Node itself: every tool is run as a script of it, so that no shell stands in between. */
export const program = process.execPath;

const packages = join(root, 'node_modules');

/** The scripts of the installed tools. */
export const local = {
  eslint: join(packages, 'eslint/bin/eslint.js'),
  playwright: join(packages, '@playwright/test/cli.js'),
  prettier: join(packages, 'prettier/bin/prettier.cjs'),
  tsc: join(packages, 'typescript/bin/tsc'),
  vite: join(packages, 'vite/bin/vite.js'),
  vitest: join(packages, 'vitest/vitest.mjs'),
};

/** What Prettier keeps in shape. */
export const formatted = ['{src,e2e,.ci}/**/*.{ts,tsx,js,mjs,css}', '*.{ts,js,html}'];

/** npm's own script where npm started us; else the command of that name. */
export function npm() {
  const script = process.env['npm_execpath'];
  return script !== undefined && /npm-cli\.[cm]?js$/.test(script)
    ? { command: program, first: [script] }
    : { command: 'npm', first: [] };
}

// The configuration is bundled before it is read; that Node alone could not read it is no fault.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
