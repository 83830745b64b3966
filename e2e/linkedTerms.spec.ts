import { termsOfStep } from '../src/formula/build/appearances';
import { formulaSources } from '../src/lesson/formulas/all';
import { registry } from '../src/terms/registry';
import { expect, test } from './support/app';
import { steps as everyStep } from './support/journey';
import { allThere, chapterWalks, goTo } from './support/steps';
import { drawnTerms, litOn, marksOf, pointAtTerm } from './support/journeyTerms';

const chapters = chapterWalks.map(({ name: chapter }) => ({
  chapter,
  steps: everyStep
    .filter((one) => one.chapter.id === chapter)
    .map(({ step, ...one }) => ({
      address: `#/${chapter}/${step.id}`,
      terms: termsOfStep(one.chapter.id, step, formulaSources),
    })),
}));

for (const { chapter, steps } of chapters) {
  test(`pointing at a mark of a term lights the term wherever it stands: ${chapter}`, async ({
    page,
    open,
  }) => {
    test.slow();
    await open(steps[0]?.address);
    await allThere(page);
    for (const [turn, { address, terms }] of steps.entries()) {
      await goTo(page, address);
      // The plate's equation may stand below the fold.
      for (const equation of await page.locator('.plate-equation').all())
        await equation.scrollIntoViewIfNeeded();
      const marks = await marksOf(page);
      const drawn = await drawnTerms(page);
      // Every term of the step by one of its marks, each time another kind of place; all kinds: allTerms.spec.ts.
      for (const [at, term] of [...new Set(marks.map((mark) => mark.term))].entries()) {
        const places = marks.filter((mark) => mark.term === term).map((mark) => mark.kind);
        const kind = places[(at + turn) % places.length] ?? 'formula';
        await pointAtTerm(page, term, kind);
        const lit = await litOn(page);
        const where = `${address}: ${term} by its mark in ${kind}`;
        expect.soft(lit.active, where).toBe(term);
        expect.soft(lit.dark, where).toEqual([]);
        const others = lit.text.filter((other) => other !== term);
        expect.soft(others, where).toEqual([]);
        expect.soft(lit.picture, where).toEqual(drawn.includes(term) ? [term] : []);
      }
      // What the step's formula is about can be pointed at; the plate has its own line instead of the step's numbers.
      const plate = chapter === 'the-line';
      for (const term of terms) {
        const places = marks.filter((mark) => mark.term === term && (plate || mark.kind !== 'other'));
        expect.soft(places.length, `${address}: ${term} has a mark to point at`).toBeGreaterThan(0);
      }
      await page.mouse.move(2, 2);
      expect((await litOn(page)).active).toBe('');
    }
  });
}

test('a click keeps a term lit, pointing at another shows that one meanwhile, Escape lets go', async ({
  page,
  open,
}) => {
  await open('#/chain-rule/direct-route');
  for (const kind of ['formula', 'code', 'table', 'picture'] as const) {
    await test.step(kind, async () => {
      const { x, y } = await pointAtTerm(page, 'probs', kind);
      await page.mouse.click(x, y);
      await page.mouse.move(2, 2);
      expect((await litOn(page)).active).toBe('probs');
      await expect(page.getByRole('button', { name: registry.probs.name, exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await pointAtTerm(page, 'sum', 'formula');
      expect((await litOn(page)).active).toBe('sum');
      await page.mouse.move(2, 2);
      expect((await litOn(page)).active).toBe('probs');
      await page.keyboard.press('Escape');
      expect(await litOn(page)).toEqual({ active: '', text: [], picture: [], dark: [] });
    });
  }
});

test('the note of a kept term stays in view where it was asked for, and can be closed', async ({
  page,
  open,
}) => {
  await open('#/chain-rule/minus-one-at-the-label');
  await page.getByRole('button', { name: registry.indicator.name, exact: true }).click();
  await page.mouse.move(2, 2);
  const note = page.locator('.terms-note');
  await expect(note).toHaveCSS('position', 'sticky');
  await page.keyboard.press('PageUp');
  await expect(note).toHaveCSS('position', 'static');
  await note.getByRole('button', { name: `Let go of ${registry.indicator.name}` }).click();
  await page.mouse.move(2, 2);
  await expect(note).toHaveCount(0);
  expect((await litOn(page)).active).toBe('');
});

test('a click on a cell moves the cursor there and keeps its term', async ({ page, open }) => {
  await open('#/sum-mean-regularise/row-of-the-gradient');
  const table = page.getByRole('table', { name: /^P minus Y/ });
  await table
    .getByRole('row', { name: /^class C/ })
    .getByRole('cell')
    .nth(9)
    .click();
  await expect(page.getByRole('radio', { name: 'example 9, label C' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'class C', exact: true })).toBeChecked();
});

test('by keyboard: a term’s button lights it with the focus, Enter keeps it, Escape lets go', async ({
  page,
  open,
}) => {
  await open('#/softmax/shares-of-a-sum');
  const terms = page.getByRole('list', { name: 'Terms of this line' }).getByRole('button');
  const [first, second] = [terms.nth(0), terms.nth(1)];
  await first.focus();
  expect((await litOn(page)).active).toBe('probs');
  await page.keyboard.press('Tab');
  await expect(second).toBeFocused();
  expect((await litOn(page)).active).toBe('exps');
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  // What it is, is said beside the buttons.
  await expect(page.getByRole('main')).toContainText(registry.exps.describe);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await litOn(page)).toMatchObject({ active: 'exps', text: ['exps'], dark: [] });
  await page.keyboard.press('Escape');
  await expect(second).toHaveAttribute('aria-pressed', 'false');
  expect((await litOn(page)).active).toBe('');
});

test('by keyboard on the plate: the four factors are buttons', async ({ page, open }) => {
  await open();
  const sources = page.getByRole('list', { name: 'Where each factor comes from' });
  for (const [name, term] of [
    ['dW[j, :]', 'dW'],
    ['p', 'probs'],
    ['(j == y[i])', 'indicator'],
    ['X[:, i]', 'X'],
  ] as const) {
    await sources.getByRole('button', { name, exact: true }).focus();
    expect(await litOn(page)).toMatchObject({ active: term, text: [term], dark: [] });
    await page.keyboard.press('Enter');
    await sources.getByRole('link').first().focus();
    expect((await litOn(page)).active).toBe(term);
    await page.keyboard.press('Escape');
    expect((await litOn(page)).active).toBe('');
  }
});
