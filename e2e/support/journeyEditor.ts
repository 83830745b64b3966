import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

export const editorStep = '#/the-code/write-it-yourself';

export const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Your Python' });
export const press = (page: Page, name: 'Run' | 'Stop' | 'Check my function' | 'Reset') =>
  page.getByRole('button', { name, exact: true }).click();

/** What the editor’s voice says of the run. */
export const state = (page: Page): Locator => page.locator('.editor-state');

/** Puts a text into the editor, as pasting over everything does. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).evaluate((element, code) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', code);
    const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
    (element as HTMLElement).focus();
    (root.getSelection?.() ?? document.getSelection())?.selectAllChildren(element);
    document.dispatchEvent(new Event('selectionchange'));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The lines that stand in the editor, as far as they are in view. */
export async function written(page: Page): Promise<string> {
  return (await editor(page).locator('.cm-line').allTextContents()).join('\n');
}

/** Waits until the last run has ended. */
export async function ended(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
}

/**
 * Times the next run inside the page, from the press to the moment when the next one may begin.
 * @returns what tells its milliseconds once it has ended
 */
export async function timeRun(page: Page): Promise<() => Promise<number>> {
  const timing = await page.getByRole('button', { name: 'Stop', exact: true }).evaluateHandle((stop) => {
    let began = NaN;
    const took = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!stop.hasAttribute('aria-disabled')) began = performance.now();
        else if (!Number.isNaN(began)) {
          observer.disconnect();
          resolve(performance.now() - began);
        }
      }).observe(stop, { attributes: true, attributeFilter: ['aria-disabled'] });
    });
    return { took };
  });
  return () => timing.evaluate(({ took }) => took);
}

interface Sample {
  readonly name: string;
  readonly kind: string;
  readonly task: 'question' | 'assignment';
  /** What is wrong with it, the most telling first. */
  readonly wrong: readonly string[];
  readonly source: string;
}

const root = join(import.meta.dirname, '../../src');
const folders = ['grading/python/samples', 'lesson/starters/practice', 'lesson/starters/write'];

/** Where a function as a learner writes it stands, by its file’s name. */
const files = new Map(
  folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => [file, join(root, folder, file)]),
  ),
);

/** The functions that the grading is tested with, and what is to be said of them. */
export const samples: readonly Sample[] = Object.entries(
  JSON.parse(readFileSync(join(root, 'grading/fixtures/samples.json'), 'utf8')) as Record<
    string,
    Omit<Sample, 'name' | 'source'>
  >,
).map(([name, rest]) => ({ name, ...rest, source: readFileSync(files.get(`${name}.py`) ?? '', 'utf8') }));
