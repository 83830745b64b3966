import fc from 'fast-check';
import { termIds } from '../../terms/registry';
import { dataSets } from '../../engine';
import type { Params } from '../../engine';
import type { Shared } from '../appState';
import { limits } from '../limits';
import { sizesOf } from '../sizes';
import type { Source } from '../source';

/** Any value the state may hold: a double within the limits; it never holds a minus zero. */
export const value = fc
  .double({ min: -limits.value, max: limits.value, noNaN: true })
  .map((number) => number + 0);

const sizes = fc.record({
  N: fc.integer({ min: 1, max: 12 }),
  features: fc.integer({ min: 1, max: 4 }),
  C: fc.integer({ min: 1, max: 5 }),
  bias: fc.boolean(),
});

function matrix(rows: number, columns: number) {
  const row = fc.array(value, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** Any valid params of a small size. */
export const anyParams: fc.Arbitrary<Params> = sizes.chain(({ N, features, C, bias }) =>
  fc.record({
    X: matrix(N, features),
    W: matrix(C, features + (bias ? 1 : 0)),
    y: fc.array(fc.integer({ min: 0, max: C - 1 }), { minLength: N, maxLength: N }),
    reg: fc.double({ min: 0, max: limits.value, noNaN: true }).map((number) => number + 0),
    reduction: fc.constantFrom('mean', 'sum'),
    regulariser: fc.constantFrom('half', 'whole'),
    bias: fc.constant(bias),
  }),
);

const below = (count: number) => fc.integer({ min: 0, max: count - 1 });

function anyTerm({ N, C, D }: { readonly N: number; readonly C: number; readonly D: number }) {
  const indices = { i: below(N), j: below(C), k: below(C), d: below(D) };
  return fc.record({ term: fc.constantFrom(...termIds), ...indices }, { requiredKeys: ['term'] });
}

/** A name that reads as what it is: no control, direction or half characters. */
const anyName = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((name) => /^\P{C}*$/u.test(name) && name.length <= 40);

/** Lines of anything that reads as what it is. */
const anyCode = fc
  .array(anyName, { maxLength: 12 })
  .map((lines) => lines.join('\n'))
  .filter((code) => code.length <= limits.code);

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);

function anySource(original: Params): fc.Arbitrary<Source> {
  const { features } = sizesOf(original);
  const scale = fc.record({ mean: finite, deviation: finite });
  return fc.record({
    file: anyName,
    label: anyName,
    classes: fc.array(anyName, { maxLength: limits.classes }),
    rows: fc.integer({ min: 0, max: limits.importedExamples }),
    leftOut: fc.integer({ min: 0, max: limits.importedExamples }),
    scales: fc.option(fc.array(scale, { minLength: features, maxLength: features })),
    original: fc.constant(original),
  });
}

function sharedOf(params: Params): fc.Arbitrary<Shared> {
  const { N, C, D, features } = sizesOf(params);
  return fc.record({
    params: fc.constant(params),
    dataSet: fc.constantFrom(...dataSets.map(({ id }) => id)),
    source: fc.option(anySource(params)),
    featureNames: fc.array(anyName, { minLength: features, maxLength: features }),
    layout: fc.constantFrom('columns', 'rows'),
    cursor: fc.record({ i: below(N), j: below(C), k: below(C), d: below(D) }),
    axes: fc
      .tuple(below(features), below(features))
      .filter(([across, up]) => across !== up || features === 1),
    planeLook: fc.record({
      arrows: fc.constantFrom('chain', 'weights'),
      without: fc.boolean(),
      isolines: fc.boolean(),
    }),
    pinned: fc.option(anyTerm({ N, C, D })),
    sentCode: fc.option(anyCode),
  });
}

/** Any valid state that a link may carry. */
export const anyShared: fc.Arbitrary<Shared> = anyParams.chain(sharedOf);
