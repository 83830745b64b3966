import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { trace } from '../../src/engine';
import type { Trace } from '../../src/engine';
import { readStateFile } from '../../src/state/link/stateFile';
import { settled } from './views';

/** A file, as a browser takes it. */
export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const importDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Your own data' });

/** Lets a file go over the page, as a hand would. */
export async function dropFile(page: Page, { name, bytes }: TestFile): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer });
        document.body.dispatchEvent(event);
      }
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** Takes the table that the dialog shows. */
export async function useTable(page: Page): Promise<void> {
  const use = importDialog(page).getByRole('button', { name: 'Use these data' });
  await use.and(page.locator(':not([aria-disabled])')).click();
  await importDialog(page).waitFor({ state: 'hidden' });
  await settled(page);
}

/** The numbers that the page holds, to the last bit: saved as a file, read by the reader of files, computed by the engine. */
export async function savedTrace(page: Page): Promise<Trace> {
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file' }).click();
  const decoded = readStateFile(readFileSync(await (await download).path(), 'utf8'));
  await page.getByRole('dialog', { name: 'Data' }).getByRole('button', { name: 'Close' }).click();
  if (!decoded.ok) throw new Error(decoded.reason);
  return trace(decoded.shared.params);
}

/** max|a − b| / max(1, max|b|) */
export function disagreement(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  const largest = Array.from(b).reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return (
    Array.from(a).reduce((worst, value, at) => Math.max(worst, Math.abs(value - (b[at] ?? NaN))), 0) / largest
  );
}
