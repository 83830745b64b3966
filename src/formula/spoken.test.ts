import { describe, expect, it } from 'vitest';
import { trace } from '../engine';
import { dataSets } from '../engine/data/dataSets';
import type { ChapterId } from '../lesson/types';
import { formulaSources } from '../lesson/formulas/all';
import { proseSources } from './build/proseSources';
import { marksInTex } from './build/readMarks';
import { fillSlots } from './fillSlots';
import { formatNumber } from './formatNumber';
import { readSlot } from './readSlot';

const shown = dataSets.filter(({ id }) => ['default', 'notes-figure', 'fixture-b'].includes(id));

/** Every slot that the text names, as the page writes it. */
function slotsOf(text: string): string[] {
  return [...text.matchAll(/\[\[(?:[a-z]+ )?([^\]]+)\]\]/g)].map(([, slot = '']) => slot);
}

const chapters = Object.keys(formulaSources) as (ChapterId | 'common')[];
const formulas = chapters.flatMap((chapter) =>
  Object.entries(formulaSources[chapter]).map(([id, source]) => ({ chapter, id, source })),
);

describe.each(shown.map(({ id, params }) => ({ id, traced: trace(params) })))('on $id', ({ traced }) => {
  const everywhere = traced.examples.flatMap(({ i }) =>
    Array.from({ length: traced.C }, (_, j) => ({ i, j, k: traced.examples[i]?.y ?? 0, d: traced.D - 1 })),
  );
  const readers = everywhere.map(
    (cursor) => (slot: string) => readSlot(slot, traced, cursor, (value) => formatNumber(value, 4)),
  );

  it.each(formulas)('$chapter/$id is said in full', ({ source }) => {
    for (const read of readers) {
      const sentence = fillSlots(source.spoken, read);
      expect(sentence).not.toMatch(/NaN|undefined|[{}]/);
    }
  });

  it.each(formulas)('$chapter/$id finds every number that it shows', ({ source }) => {
    const slots = source.variants.flatMap(({ tex }) => marksInTex(tex).slots.map(({ slot }) => slot));
    for (const read of readers)
      for (const slot of slots) expect(read(slot), slot).not.toMatch(/NaN|undefined/);
  });

  it.each(chapters)('the prose of %s finds every number that it shows', (chapter) => {
    const slots = Object.values(proseSources[chapter]).flatMap(slotsOf);
    for (const read of readers)
      for (const slot of slots) expect(read(slot), slot).not.toMatch(/NaN|undefined/);
  });
});
