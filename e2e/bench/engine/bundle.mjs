import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Compiles a module of the app as the app is compiled, and imports it. */
export async function bundle(entry) {
  const outDir = mkdtempSync(join(tmpdir(), 'termwise-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: fileURLToPath(entry),
        target: 'es2022',
        outDir,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'bundled.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'bundled.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

export const bundleEngine = () => bundle(new URL('bundled.ts', import.meta.url));
