import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSets } from '../data/dataSets';
import { numpyCases } from '../fixtures/numpyCases';
import { problems } from '../properties/problems';
import { property } from '../properties/property';
import { trace } from '../trace';
import type { Trace } from '../trace';
import type { CheckCursor } from './check';
import { checkIds, evaluateCheck, isOfBatch } from './checks';

/** Fails with the numbers unless every check holds at the cursor. */
function expectAllToHold(traced: Trace, cursor: CheckCursor): void {
  for (const id of checkIds) {
    const result = evaluateCheck(id, traced, cursor);
    if (!result.holds) expect.fail(`${id} at ${JSON.stringify(cursor)}: ${JSON.stringify(result)}`);
  }
}

/** A cursor inside a trace, from any four whole numbers. */
function cursorIn({ N, C, D }: Trace, [i, j, k, d]: readonly [number, number, number, number]): CheckCursor {
  return { i: i % N, j: j % C, k: k % C, d: d % D };
}

function everyCursor({ N, C, D }: Trace): CheckCursor[] {
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
  return upTo(N).flatMap((i) =>
    upTo(C).flatMap((j) => upTo(C).flatMap((k) => upTo(D).map((d) => ({ i, j, k, d })))),
  );
}

/** Words and numbers, with the cursor's letters and numbers as `{slot}`. */
const name = /^[a-z\d{](.*[a-z\d\])}])?$/i;

describe('the checks of the lessons', () => {
  it.each(dataSets.filter(({ params }) => params.X.length <= 20))(
    'hold everywhere on the data set $id',
    ({ params }) => {
      const traced = trace(params);
      for (const cursor of everyCursor(traced)) expectAllToHold(traced, cursor);
    },
  );

  it('compare two numbers on the opening data, wherever one points', () => {
    const traced = trace(dataSets[0]!.params);
    for (const cursor of everyCursor(traced)) {
      for (const id of checkIds) {
        const { reason, left, right, difference } = evaluateCheck(id, traced, cursor);
        expect(reason).toBeUndefined();
        expect(difference).toBe(Math.abs(left - right));
      }
    }
  });

  const spots = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
  property(
    'hold on random problems',
    fc.tuple(problems, spots),
    ([params, spot]) => {
      const traced = trace(params);
      expectAllToHold(traced, cursorIn(traced, spot));
    },
    1000,
  );

  it.each(checkIds)('name both their sides: %s', (id) => {
    const { leftName, rightName } = evaluateCheck(id, trace(dataSets[0]!.params), { i: 0, j: 0, k: 0, d: 0 });
    expect(leftName).toMatch(name);
    expect(rightName).toMatch(name);
    expect(rightName).not.toBe(leftName);
  });

  it.each(checkIds.filter(isOfBatch))('are the same whichever example i is, where they say so: %s', (id) => {
    const traced = trace({ ...dataSets[0]!.params, reg: 0.5 });
    for (const cursor of everyCursor(traced)) {
      const result = evaluateCheck(id, traced, cursor);
      expect(result).toEqual(evaluateCheck(id, traced, { ...cursor, i: 0 }));
      expect(result.leftName + result.rightName).not.toContain('{');
    }
  });

  it('say so where i is nothing to them, and only there', () => {
    expect(isOfBatch('gradient-entry')).toBe(true);
    expect(checkIds.filter(isOfBatch).length).toBeLessThan(checkIds.length);
  });

  it('hold on the cases NumPy answered', () => {
    numpyCases.forEach((params, n) => {
      const traced = trace(params);
      expectAllToHold(traced, cursorIn(traced, [n, n + 1, n + 2, n + 3]));
    });
  });

  it('refuse a cursor outside the data', () => {
    const traced = trace(dataSets[0]!.params);
    const cursor = { i: 0, j: 0, k: 0, d: 0 };
    const at = (moved: Partial<CheckCursor>) => () =>
      evaluateCheck('probs-sum-to-one', traced, { ...cursor, ...moved });
    expect(at({ i: 12 })).toThrow('i is 12; expected a whole number from 0 to 11.');
    expect(at({ j: 3 })).toThrow('j is 3; expected a whole number from 0 to 2.');
    expect(at({ k: -1 })).toThrow('k is -1; expected a whole number from 0 to 2.');
    expect(at({ d: 3 })).toThrow('d is 3; expected a whole number from 0 to 2.');
    expect(at({ d: 0.5 })).toThrow('d is 0.5; expected a whole number from 0 to 2.');
  });
});

describe('the class that moves', () => {
  it.each([
    { j: 0, k: 2, moved: 2 },
    { j: 0, k: 0, moved: 1 },
    { j: 2, k: 2, moved: 0 },
  ])('is class $moved where the cursor has j = $j, k = $k', ({ j, k, moved }) => {
    const traced = trace(dataSets[0]!.params);
    const { probs } = traced.examples[4]!;
    const { left } = evaluateCheck('other-class-derivative', traced, { i: 4, j, k, d: 0 });
    expect(left).toBe(-probs[moved]! * probs[j]!);
  });
});
