import type { Page } from '@playwright/test';
import { termsOfStep } from '../src/formula/build/appearances';
import { formulaSources } from '../src/lesson/formulas/all';
import { listings } from '../src/lesson/listings';
import { registry, termIds } from '../src/terms/registry';
import type { TermId } from '../src/terms/registry';
import { expect, test } from './support/app';
import { steps } from './support/journey';
import { drawnTerms, litOn, marksOf, pointAtTerm } from './support/journeyTerms';
import type { Kind } from './support/journeyTerms';
import { allThere, goTo } from './support/steps';

/** Steps whose formulas mark the term, those first whose listing shows it too. */
function stepsWith(term: TermId) {
  const inFormula = steps.filter(({ chapter, step }) =>
    termsOfStep(chapter.id, step, formulaSources).includes(term),
  );
  const inCode = inFormula.filter(({ step: { listing, views } }) =>
    listings[listing.id].lines.some(
      ({ id, marks }) =>
        views.includes('listing') &&
        (listing.shown?.includes(id) ?? true) &&
        marks?.some((mark) => mark.term === term),
    ),
  );
  return [...new Set([...inCode, ...inFormula])];
}

/** In which kinds of place the term can be pointed at on the page as it stands. */
async function kindsOf(page: Page, term: TermId): Promise<Kind[]> {
  return (await marksOf(page)).filter((mark) => mark.term === term).map(({ kind }) => kind);
}

/** Terms that no table or picture shows beside their formula, each with where their number stands instead. */
const elsewhere: Readonly<Partial<Record<TermId, string>>> = {
  // One number for the whole batch: no cell and no mark is it; the bar shows it in every step.
  lossTotal: 'header [data-term="lossTotal"]',
};

/** Goes to the first step where the term stands in formula, code, and a table or picture. */
async function goWhereItStands(
  page: Page,
  open: (hash: string) => Promise<void>,
  term: TermId,
): Promise<Kind[]> {
  await open('');
  await allThere(page);
  for (const { chapter, step } of stepsWith(term)) {
    await goTo(page, `#/${chapter.id}/${step.id}`);
    const kinds = await kindsOf(page, term);
    const shown = kinds.includes('table') || kinds.includes('picture') || term in elsewhere;
    if (kinds.includes('formula') && kinds.includes('code') && shown)
      return kinds.filter((kind) => kind !== 'other');
  }
  throw new Error(`No step has ${term} in a formula, a listing, and a table or picture.`);
}

for (const term of termIds) {
  test(`${registry[term].name}: pointed at in formula, code, table or picture, it lights in all`, async ({
    page,
    open,
  }) => {
    test.slow();
    const kinds = await goWhereItStands(page, open, term);
    const drawn = (await drawnTerms(page)).includes(term);
    for (const kind of kinds) {
      await pointAtTerm(page, term, kind);
      const lit = await litOn(page);
      expect.soft(lit, `pointed at in ${kind}`).toMatchObject({
        active: term,
        text: [term],
        picture: drawn ? [term] : [],
        dark: [],
      });
      const other = elsewhere[term];
      if (other !== undefined) {
        const pen = (mark: Element) => getComputedStyle(mark).boxShadow;
        expect(await page.locator(other).evaluate(pen)).not.toBe('none');
      }
      await page.mouse.move(2, 2);
    }
  });
}
