import { describe, expect, it } from 'vitest';
import { formulaSources } from '../../lesson/formulas/all';
import { listings } from '../../lesson/listings';
import { termIds } from '../../terms/registry';
import { marksInTex } from './readMarks';
import { splitCells } from './splitCells';
import { unmarkedSymbols } from './unmarkedSymbols';

/** What may stand in a formula outside of every term, each with its reason. */
const closedList: readonly (readonly [RegExp, string])[] = [
  [/^\d+$/, 'a constant'],
  [/^\\(partial)$/, 'differentiates the term after it'],
  [/^\\delta_[kjy]{2}$/, 'Kronecker’s delta: 1 or 0 by its indices alone, whatever the data are'],
  [/^(\\(sum|max|log|exp|sigma)|diag)$/, 'a function, of the terms after it'],
  [/^[ijkdl]$/, 'an index: the cursor’s, or the one that a sum runs over'],
  [
    /^([-+=/:,<>()[\]|]|\\(cdot|times|approx|in|le|ge|ne|leftarrow|to|colon|mid|quad|Rightarrow|equiv))$/,
    'an operation, a relation or a bracket',
  ],
  [/^(\\@not|̸|≠|\\\{|\\\})$/, 'a part of a relation, or a bracket'],
  [/^\\(@cdots|ldots|dots|cdots|vdots)$/, 'what is left out'],
  [/^(c|e\^c)$/, 'any constant at all: chapter 3 shows that it cancels'],
  [/^(h|\\eta)$/, 'the step of a finite difference, and of descent: no part of the loss'],
  [/^a(_i[jk]|_##)?$/, 'the coefficient that chapter 12 leaves open, to compare losses by it'],
  [/^(\\prime|T)$/, 'the derivative, or the transpose, of the term before it'],
  [/^#$/, 'a number that has a name in no line: a part of a sum, written out'],
];

const allowed = (symbol: string) => closedList.some(([pattern]) => pattern.test(symbol));

const formulas = Object.entries(formulaSources).flatMap(([chapter, sources]) =>
  Object.entries(sources).map(([id, source]) => ({ chapter, id, source })),
);

describe('every symbol of every formula', () => {
  it.each(formulas)('$chapter/$id: stands inside a term, or on the closed list', ({ source }) => {
    for (const { tex } of source.variants) {
      const cells = splitCells(tex).flat().filter(Boolean);
      expect(
        cells.flatMap(unmarkedSymbols).filter((symbol) => !allowed(symbol)),
        tex,
      ).toEqual([]);
    }
  });

  it.each(formulas)('$chapter/$id: names terms of the registry alone', ({ source }) => {
    for (const { tex } of source.variants)
      for (const { term } of marksInTex(tex).terms) expect(termIds).toContain(term);
  });

  it.each(closedList.map(([pattern, reason]) => ({ pattern, reason })))(
    '$reason: stands in some formula',
    ({ pattern }) => {
      const found = formulas.some(({ source }) =>
        source.variants.some(({ tex }) =>
          splitCells(tex.replace(/\\term\{[^{}]*\}/g, ''))
            .flat()
            .filter(Boolean)
            .flatMap(unmarkedSymbols)
            .some((symbol) => pattern.test(symbol)),
        ),
      );
      expect(found).toBe(true);
    },
  );

  it('is found out where it is not marked', () => {
    expect(
      unmarkedSymbols(String.raw`\term{probs:j}{p_j} - \frac{1}{q_{ij}}\,\mathbf{1}\{j = y_i\}`),
    ).toEqual(['-', '1', 'q_ij', '1', '\\{', 'j', '=', 'y_i', '\\}']);
  });
});

describe('every registered term', () => {
  const tokens = Object.values(listings).flatMap(({ lines }) => lines.flatMap(({ marks }) => marks ?? []));
  const written = formulas.flatMap(({ source }) =>
    source.variants.flatMap(({ tex }) => marksInTex(tex).terms.map(({ term }) => term)),
  );

  it.each(termIds)('%s is a token of some listing', (id) => {
    expect(tokens.some(({ term }) => term === id)).toBe(true);
  });

  it.each(termIds)('%s is marked in some formula', (id) => {
    expect(written).toContain(id);
  });
});
