import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { AuditOptions, Finding } from './types';

const entry = fileURLToPath(new URL('./inPage/entry.ts', import.meta.url));
const name = 'termwiseAudit';

/** The audit as one script that runs in a page. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry, name, formats: ['iife'] } },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('The audit could not be built.');
  return chunk.code;
}

let script: Promise<string> | undefined;

/** Looks at every text of a page at rest as a careful reader would, and lists what is wrong. */
export async function auditPage(page: Page, options: AuditOptions): Promise<Finding[]> {
  script ??= bundle();
  const call = `(() => { ${await script}; return ${name}.audit(${JSON.stringify(options)}); })()`;
  return page.evaluate<Finding[]>(call);
}
