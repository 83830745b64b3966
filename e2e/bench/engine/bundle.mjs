import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Compiles the engine as the app does and imports it. */
export async function bundleEngine() {
  const outDir = mkdtempSync(join(tmpdir(), 'termwise-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: fileURLToPath(new URL('bundled.ts', import.meta.url)),
        target: 'es2022',
        outDir,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'engine.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
