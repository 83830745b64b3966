import type { Page } from '@playwright/test';
import { formatHash } from '../src/state/link/hash';
import { defaultShared } from '../src/state/defaults';
import { expect, test } from './support/app';
import { sidewaysScroll, stateInAddress } from './support/journey';
import {
  editor,
  editorStep,
  ended,
  press,
  samples,
  state,
  timeRun,
  write,
  written,
} from './support/journeyEditor';
import { smallTargets } from './support/journeyTouch';

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const starter = (page: Page) => page.getByRole('combobox', { name: 'Start from' });

const output = (page: Page) => page.getByRole('region', { name: 'Output' });

const hello = 'print("hello")\n';

test('what is written runs on the learner’s data, beside the engine’s numbers', async ({ page, open }) => {
  await open(editorStep);
  const right = samples.find(({ name }) => name === 'rightNaiveColumns');
  await write(page, `${right?.source ?? ''}\nprint('all', 1 + 1)\n`);
  await expect(state(page)).toHaveText('Nothing runs before you press Run or Check.');
  await editor(page).press('ControlOrMeta+Enter');
  await expect(output(page)).toContainText('all 2');
  const live = page.getByRole('region', { name: 'On your data' });
  await expect(live).toContainText('your loss0.7982');
  await expect(live).toContainText('the engine’s0.7982');
  await expect(live.getByRole('table').getByRole('rowheader')).toHaveText(['class A', 'class B', 'class C']);
  await expect(state(page)).toHaveText(/^Ran to its end in \d+ ms\.$/);
});

/** What ends by itself or is ended, what is then said, and the line that is named. */
const hostile: readonly (readonly [name: string, source: string, says: RegExp, line: number])[] = [
  ['a list of ten billion', 'x = 1\ny = [0] * 10**10\n', /more memory than there is/, 2],
  ['recursion without end', 'def f(): return f()\n\nf()\n', /each other too deep/, 1],
  ['printing without end', 'x = 1\nwhile True: print("again")\n', /printed more than fits/, 2],
  ['import os', 'x = 1\nimport os\n', /ImportError/, 2],
  ['a syntax error', 'x = 1\ndef f(:\n  pass\n', /does not understand the text on line 2/, 2],
  ['a loop without end', 'x = 1\nwhile True: pass\n', /as long as a run may take/, 2],
];

test('whatever is run ends within three seconds, with its message and its line, and the page answers meanwhile', async ({
  page,
  open,
}) => {
  test.slow();
  await open(editorStep);
  // Python is there already: what is timed is the run.
  await write(page, hello);
  await press(page, 'Run');
  await expect(output(page)).toContainText('hello');
  for (const [name, source, says, line] of hostile) {
    await test.step(name, async () => {
      await write(page, source);
      const duration = await timeRun(page);
      await press(page, 'Run');
      if (name === 'a loop without end') {
        const classC = page.getByRole('group', { name: 'class' }).getByRole('radio', { name: 'class C' });
        await classC.check({ force: true });
        // What stands beside it has followed while the loop is at work.
        await page.waitForFunction(
          () =>
            document.querySelector('main')?.textContent.includes('for example 7 and class C') === true &&
            document.querySelector('.editor-state')?.textContent === 'Running…',
        );
      }
      await ended(page);
      await expect(state(page)).toHaveText(says);
      expect(await duration()).toBeLessThan(3000);
      expect(await written(page)).toContain(source.trim());
      await page.getByRole('button', { name: `Line ${line}`, exact: true }).click();
      await expect(editor(page)).toBeFocused();
      await expect(editor(page)).toHaveAccessibleDescription(new RegExp(`Line ${line}: `));
    });
  }
  // What comes after is not harmed.
  await write(page, hello);
  await press(page, 'Run');
  await expect(output(page)).toContainText('hello');
});

test('Stop ends a run', async ({ page, open }) => {
  await open(editorStep);
  await write(page, 'print("on its way")\nwhile True: pass\n');
  await press(page, 'Run');
  await expect(state(page)).toHaveText('Running…');
  await press(page, 'Stop');
  await expect(state(page)).toHaveText(/^You stopped it after/);
});

test('the text is kept by starter: through a reload, another starter and a reset', async ({ page, open }) => {
  await open(editorStep);
  const first = await written(page);
  await write(page, hello);
  await starter(page).selectOption({ label: 'An empty function' });
  expect(await written(page)).not.toContain('hello');
  await starter(page).selectOption({ index: 0 });
  expect(await written(page)).toBe(hello);
  await page.reload();
  await expect(editor(page)).toBeVisible();
  expect(await written(page)).toBe(hello);
  await press(page, 'Reset');
  expect(await written(page)).toBe(first);
  await page.getByRole('button', { name: 'Undo the reset' }).click();
  expect(await written(page)).toBe(hello);
});

test('a browser that refuses its storage keeps the text for the visit, and says so', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(editorStep);
  await write(page, hello);
  await expect(page.getByText('This browser does not keep the text')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: /Chapter 8/ })
    .click();
  // The history has the step once it is on the screen; nobody presses Back sooner.
  await expect(page).toHaveURL(/#\/sum-mean-regularise\//);
  await page.goBack();
  await expect(editor(page)).toBeVisible();
  expect(await written(page)).toBe(hello);
});

test('code in a link is shown and never run by itself', async ({ page, open }) => {
  const code = 'print("from afar")\n';
  const place = { chapter: 'the-code', step: 'write-it-yourself' };
  await open(formatHash(place, { ...defaultShared(), sentCode: code }));
  expect(await written(page)).toBe(code);
  await expect(page.getByText('This code came with a link')).toBeVisible();
  await expect(state(page)).toHaveText('Nothing runs before you press Run or Check.');
  // No worker was started, so nothing can have run.
  expect(page.workers()).toEqual([]);
  await expect(page.getByText('from afar', { exact: true })).toHaveCount(0);
  // What the learner had written is still there, and what becomes of the code outlives a reload.
  await write(page, `${code}# mine\n`);
  await page.reload();
  await expect(editor(page)).toBeVisible();
  expect(await written(page)).toBe(`${code}# mine\n`);
  await press(page, 'Run');
  await expect(output(page)).toContainText('from afar');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link to the code opens with the code', async ({ page, open }) => {
    await open(editorStep);
    await write(page, hello);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    await expect(starter(page).getByRole('option', { name: 'Code from a link' })).toBeAttached();
    expect(await written(page)).toBe(hello);
  });
});

test('Check names all eighteen mistakes, passes ten that are right, and calls three unknown', async ({
  page,
  open,
}) => {
  test.slow();
  const looked = samples.filter(({ kind }) => ['mistake', 'right', 'unknown'].includes(kind));
  const count = (kind: string) => looked.filter((one) => one.kind === kind).length;
  expect(['mistake', 'right', 'unknown'].map(count)).toEqual([18, 10, 3]);
  await open(editorStep);
  for (const { name, task, wrong, source } of looked) {
    await test.step(name, async () => {
      await starter(page).selectOption(task);
      await write(page, source);
      await press(page, 'Check my function');
      await ended(page);
      const heading = wrong.length === 0 ? 'Your function is right' : 'Not right yet';
      await expect(verdict(page).getByRole('heading', { name: heading })).toBeVisible();
      const found = verdict(page).locator('[data-weight="wrong"]');
      const ids = await found.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-finding')));
      expect(ids).toEqual(wrong);
    });
  }
});

test('a verdict gives the hint first, the answer when asked, the picture, and the way to the step', async ({
  page,
  open,
}) => {
  await open(editorStep);
  const mistake = samples.find(({ name }) => name === 'noMinusOne');
  await starter(page).selectOption(mistake?.task ?? '');
  await write(page, mistake?.source ?? '');
  await press(page, 'Check my function');
  await expect(verdict(page)).toContainText('Hint.');
  const answer = verdict(page).getByRole('button', { name: 'Show the answer' });
  await expect(verdict(page).locator('.editor-answer')).toHaveCount(0);
  await answer.click();
  await expect(verdict(page).locator('.editor-answer')).toBeVisible();
  // The squares of the difference: filled where the learner’s number is too small, hollow where it is too large.
  const table = verdict(page).getByRole('table');
  expect(await table.locator('rect[data-sign="plus"]').count()).toBeGreaterThan(0);
  await verdict(page)
    .getByRole('link', { name: /^Explained in step/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Write it yourself');
  expect(stateInAddress(page).sentCode).toBeNull();
});

test('by keyboard alone: Tab indents, Escape and Tab leave', async ({ page, open }) => {
  await open(editorStep);
  await starter(page).focus();
  await page.keyboard.press('Tab');
  // Reset has nothing to do yet, and is a stop all the same; so are Copy and Copy a link.
  for (const name of ['Reset', 'Copy', 'Copy a link']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveAccessibleDescription(/Escape, then Tab, leaves the editor/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('if 1:\nprint(2)');
  expect(await written(page)).toMatch(/^if 1:\n {2,4}print\(2\)$/);
  // Keys that move the page elsewhere are letters here.
  await page.keyboard.type('\nb = 1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Write it yourself');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(output(page)).toContainText('2');
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('it stands under Code, runs, and keeps its text when another tab is looked at', async ({
    page,
    open,
  }) => {
    await open(editorStep);
    await page.getByRole('tab', { name: 'Code' }).tap();
    await write(page, hello);
    await page.getByRole('button', { name: 'Run', exact: true }).tap();
    await expect(output(page)).toContainText('hello');
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await smallTargets(page, 24)).toEqual([]);
    await page.getByRole('tab', { name: 'Picture' }).tap();
    await page.getByRole('tab', { name: 'Code' }).tap();
    expect(await written(page)).toBe(hello);
  });
});

test('in a lecture the editor runs too', async ({ page, open }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(editorStep, '?view=lecture');
  await write(page, hello);
  await press(page, 'Run');
  await expect(output(page)).toContainText('hello');
  expect(await sidewaysScroll(page)).toBe(0);
});
