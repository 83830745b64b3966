import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trace } from '../engine';
import type { CheckCursor, Trace } from '../engine';
import { dataSets } from '../engine/data/dataSets';
import { problems } from '../engine/properties/problems';
import { predictions } from '../lesson/predictions/all';
import type { ChoicePrediction } from '../lesson/predictions/types';
import { choiceRules, rightOption } from './choices';

const choices = Object.values(predictions)
  .flat()
  .filter((prediction): prediction is ChoicePrediction => prediction.kind === 'choice');

const shown = dataSets.filter(({ id }) => ['default', 'notes-figure', 'fixture-b'].includes(id));

/** Where a question has no answer on these data and is not asked. */
const notAsked: Readonly<Record<string, string>> = {
  'no-division on notes-figure': 'one example: the mean is the sum',
  'every-example-twice on notes-figure': 'reg is 0, so the penalty has no part to compare',
};

/** What the lesson teaches; the rules must find it by experiment. */
const taught: Readonly<Record<string, string>> = {
  'below-zero': 'label',
  'all-fall': 'stay',
  'others-answer': 'fall',
  steepest: 'half',
  'label-row': 'towards',
  'no-division': 'longer',
  'every-example-twice': 'neither',
};

function everywhere(traced: Trace): CheckCursor[] {
  return traced.examples.flatMap(({ i, y }) =>
    Array.from({ length: traced.C }, (_, j) => ({ i, j, k: y, d: 0 })),
  );
}

/** Whether something can still change here: no share has rounded to 0 or 1, and the example is not all zeros. */
function isOpen({ examples, C }: Trace, i: number): boolean {
  const { probs, x } = examples[i]!;
  return (
    C > 1 && probs.every((p) => p > 1e-9 && p < 1 - 1e-9) && x.some((feature) => Math.abs(feature) > 1e-9)
  );
}

describe.each(choices)('$id', ({ id, options }) => {
  it('has options that are all judged, and no others', () => {
    const traced = trace(shown[0]!.params);
    const judged = Object.keys(choiceRules[id](traced, { i: 0, j: 0, k: 0, d: 0 }));
    expect(options.map((option) => option.id).sort()).toEqual(judged.sort());
  });

  it.each(shown)('has exactly one right option on $id, the one taught', ({ id: set, params }) => {
    const traced = trace(params);
    for (const cursor of everywhere(traced)) {
      const right = rightOption(id, traced, cursor);
      expect(right).toBe(`${id} on ${set}` in notAsked ? null : taught[id]);
    }
  });

  it('is answered as taught on any data, or not asked', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const traced = trace(params);
        const expected = id === 'every-example-twice' && params.reduction === 'sum' ? 'data' : taught[id];
        for (const cursor of everywhere(traced).filter(({ i }) => isOpen(traced, i))) {
          const right = rightOption(id, traced, cursor);
          if (right !== null) expect(right).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('the examples twice double their part under the sum', () => {
  const params = { ...shown[0]!.params, reduction: 'sum' as const };
  expect(rightOption('every-example-twice', trace(params), { i: 0, j: 0, k: 0, d: 0 })).toBe('data');
});

it('nothing is asked where rounding takes the answer away', () => {
  const certain = {
    ...shown[2]!.params,
    W: [
      [900, 0],
      [0, 0],
      [-900, 0],
    ],
    y: [0, 0, 0, 0],
  };
  const cursor = { i: 0, j: 0, k: 0, d: 0 };
  expect(rightOption('all-fall', trace(certain), cursor)).toBeNull();
  expect(rightOption('below-zero', trace(certain), cursor)).toBe('none');
  expect(rightOption('label-row', trace(certain), cursor)).toBe('stay');
});
