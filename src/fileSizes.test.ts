import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantileSorted } from 'd3-array';
import { expect, it } from 'vitest';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Lines of every program file, shortest first; tests are counted too, data and styles are not. */
const lines = ['src', 'e2e', '.ci']
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.includes('node_modules') && /\.(tsx?|mjs)$/.test(path))
      .map(
        (path) =>
          readFileSync(join(project, folder, path), 'utf8')
            .trimEnd()
            .split('\n').length,
      ),
  )
  .sort((a, b) => a - b);

it('half the files have at most 80 lines', () => {
  expect(quantileSorted(lines, 0.5)).toBeLessThanOrEqual(80);
});

it('nine files in ten have at most 200 lines', () => {
  expect(quantileSorted(lines, 0.9)).toBeLessThanOrEqual(200);
});
