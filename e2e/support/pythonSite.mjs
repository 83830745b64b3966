// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from '../../.ci/programs.mjs';

/**
 * Builds and serves the page that has nothing but a session of a learner's Python.
 * @param {import('vite').Plugin[]} [plugins] what the host does, such as to send policies
 */
export async function servePythonPage(plugins = []) {
  const outDir = mkdtempSync(join(tmpdir(), 'termwise-python-'));
  const config = /** @type {import('vite').InlineConfig} */ ({
    configFile: false,
    root: join(root, 'e2e/support/pythonPage'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    preview: { host: '127.0.0.1' },
  });
  await build(config);
  const server = await preview({ ...config, plugins });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
