import type { Page } from '@playwright/test';

/** What a page did that no page may do, in the order it happened. */
export type Faults = string[];

/**
 * Watches a page from before its first request: violations of the content security policy, errors
 * nobody caught, messages on the error console, and requests that leave the project's own origin.
 */
export async function watchFaults(page: Page, origin: string): Promise<Faults> {
  const faults: string[] = [];
  await page.exposeBinding('reportPolicyViolation', (_source, text: string) => {
    faults.push(`content security policy: ${text}`);
  });
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { reportPolicyViolation: (text: string) => void })
      .reportPolicyViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      report(
        `${event.effectiveDirective} refuses ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    faults.push(`error: ${error.stack ?? error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) {
      faults.push(`request to another origin: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  return faults;
}
