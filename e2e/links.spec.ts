import type { Page } from '@playwright/test';
import { deflate, toBase64Url } from '../src/state/link/bytes';
import { linkLimits } from '../src/state/link/linkLimits';
import { expect, test } from './support/app';
import { watchFaults } from './support/faults';
import {
  expectStep,
  goToGradient,
  gradientStep,
  openSheet,
  placeOf,
  stateInAddress,
  steps,
} from './support/journey';
import {
  defaultParams,
  gradientStepExpected,
  gradientStepShows,
  withExampleAt,
} from './support/journeyNumbers';

const cursor = { i: 7, j: 1 };
const firstOf = (chapter: string) => 1 + steps.findIndex((one) => one.chapter.id === chapter);
const moved = withExampleAt(defaultParams, 7, [-1.25, 0.5]);

/** Moves the chosen example by its number fields, and waits until the address knows. */
async function edit(page: Page): Promise<void> {
  const group = page.getByRole('group', { name: 'Example 7' });
  await group.getByRole('spinbutton', { name: 'feature 0' }).fill('-1.25');
  await group.getByRole('spinbutton', { name: 'feature 1' }).fill('0.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => stateInAddress(page).params).toEqual(moved);
}

test('every step opens at its own address', async ({ page, open }) => {
  test.slow();
  for (const { chapter, step, index } of steps) {
    await page.goto('about:blank');
    await open(`#/${chapter.id}/${step.id}`);
    await expectStep(page, index + 1);
    // No notice; what a panel says of itself stands in the main part.
    const notices = page.locator('[role="status"]:not(main [role="status"])');
    await expect(notices.filter({ hasText: /./ })).toHaveCount(0);
  }
});

test('Back and Forward walk the steps', async ({ page, open }) => {
  await open();
  for (const number of [2, 3, 4]) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expectStep(page, number);
    await expect(page).toHaveURL(new RegExp(`/${steps[number - 1]?.step.id}`));
  }
  await page.goBack();
  await expectStep(page, 3);
  await page.goBack();
  await expectStep(page, 2);
  await page.goForward();
  await expectStep(page, 3);
});

test('edited numbers outlive a reload, and go along to other steps', async ({ page, open }) => {
  await open(gradientStep);
  await edit(page);
  await page.reload();
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(moved, cursor));

  const rail = page.getByRole('navigation', { name: 'Chapters' });
  await rail.getByRole('link', { name: 'Chapter 3: Softmax' }).click();
  await expectStep(page, firstOf('softmax'));
  await expect.poll(() => stateInAddress(page).params).toEqual(moved);
  await goToGradient(page);
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(moved, cursor));
  // Steps that follow one another fast share an entry of the history: this one has its own once it is written.
  await expect.poll(() => page.url()).toContain(gradientStep);
  // The line that a step builds on leads to where it comes from, with the numbers.
  await page.getByRole('link', { name: /^from step \(7\.\d\)$/ }).click();
  await expectStep(page, placeOf('to-the-weights/error-times-example'));
  await expect(page).toHaveURL(/#\/to-the-weights\//);
  await page.goBack();
  await expectStep(page, placeOf(gradientStep.slice(2)));
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(moved, cursor));
});

test('a shared link shows the same numbers to somebody else', async ({ page, open, browser, baseURL }) => {
  await open(gradientStep);
  await edit(page);
  await page.getByRole('radio', { name: 'example 2, label A' }).check({ force: true });
  await page.getByRole('radio', { name: 'class C', exact: true }).check({ force: true });
  const sheet = await openSheet(page, 'Share');
  const link = await sheet.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link.length).toBeLessThanOrEqual(linkLimits.href);

  const context = await browser.newContext();
  try {
    const other = await context.newPage();
    const faults = await watchFaults(other, new URL(baseURL ?? '').origin);
    await other.goto(link);
    await expect.poll(() => gradientStepShows(other)).toEqual(gradientStepExpected(moved, { i: 2, j: 2 }));
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
});

test('a link that was altered in the middle of a visit is read, and undo takes it back', async ({
  page,
  open,
}) => {
  await open(gradientStep);
  await edit(page);
  const { hash } = new URL(page.url());
  await open(gradientStep);
  await page.evaluate((edited) => {
    location.hash = edited;
  }, hash);
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(moved, cursor));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
});

const packed = (json: string) => toBase64Url(deflate(json));
const whole = packed(JSON.stringify({ v: 1, W: defaultParams.W, reg: 0.25 }));

const hostile: Readonly<Record<string, string>> = {
  'a payload of garbage': `${gradientStep}?s=!!%00%ff<script>`,
  'a payload that unfolds to no JSON': `${gradientStep}?s=${packed('{"v":1,')}`,
  'a truncated payload': `${gradientStep}?s=${whole.slice(0, whole.length / 2)}`,
  'a payload of another version': `${gradientStep}?s=${packed('{"v":999}')}`,
  'a payload longer than any': `${gradientStep}?s=${'A'.repeat(linkLimits.encoded + 1)}`,
  'a payload that unfolds to too much': `${gradientStep}?s=${packed(`{"v":1,"x":"${'0'.repeat(5e6)}"}`)}`,
  'a data set named like a prototype': `${gradientStep}?s=${packed('{"v":1,"set":"__proto__"}')}`,
  'a number beyond all bounds': `${gradientStep}?s=${packed('{"v":1,"reg":1e999}')}`,
  'a ragged matrix': `${gradientStep}?s=${packed('{"v":1,"X":[[1,2],[3]],"y":[0,1]}')}`,
  'a label that no class has': `${gradientStep}?s=${packed('{"v":1,"X":[[1,2]],"y":[7]}')}`,
  'a term that does not exist': `${gradientStep}?s=${packed('{"v":1,"pin":{"term":"constructor"}}')}`,
};

for (const [name, address] of Object.entries(hostile)) {
  test(`a link with ${name} opens the default numbers and says so`, async ({ page, open }) => {
    await open(address);
    const notice = page.getByRole('status').filter({ hasText: 'cannot be used' });
    await expect(notice).toBeVisible();
    expect(await gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('cannot be used')).toHaveCount(0);
  });
}

for (const address of ['#/nowhere/at-all', '#/__proto__/constructor', '#/softmax/nothing', '#/%E0%A4%A']) {
  test(`an address without a step opens another one and says so: ${address}`, async ({ page, open }) => {
    await open(address);
    await expect(
      page.getByRole('status').filter({ hasText: 'names a step that does not exist' }),
    ).toBeVisible();
    await expectStep(page, address.startsWith('#/softmax') ? firstOf('softmax') : 1);
  });
}

test('keys of a prototype in a payload are dropped and change nothing', async ({ page, open }) => {
  await open(
    `${gradientStep}?s=${packed('{"v":1,"__proto__":{"reg":9},"constructor":{"prototype":{"reg":9}}}')}`,
  );
  expect(await page.evaluate(() => (Object.prototype as { reg?: unknown }).reg)).toBeUndefined();
  expect(await gradientStepShows(page)).toEqual(gradientStepExpected(defaultParams, cursor));
});

test('?view=lecture opens the lecture layout at the step', async ({ page, open }) => {
  await open('#/softmax/shares-of-a-sum', '?view=lecture');
  await expect(page.getByRole('button', { name: 'Leave the lecture layout' })).toBeVisible();
  const shares = placeOf('softmax/shares-of-a-sum');
  await expect(page.getByRole('contentinfo')).toContainText(`3.${steps[shares - 1]?.number}`);
  // A view that came with a link is not kept for the next visit.
  await open('#/softmax/shares-of-a-sum');
  await expectStep(page, shares);
});
