import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSets } from './data/dataSets';
import { diagnoseGradient } from './diagnoseGradient';
import { good, ids, nameOf } from './fixtures/diagnoses';
import { randomProblem } from './fixtures/randomProblem';
import { bugs, wrongGradient } from './fixtures/wrongGradients';
import { trace } from './trace';
import type { Params, Reduction, Regulariser } from './types';

const conventions = (['mean', 'sum'] as Reduction[]).flatMap((reduction) =>
  (['half', 'whole'] as Regulariser[]).flatMap((regulariser) =>
    [true, false].map((bias) => ({ reduction, regulariser, bias })),
  ),
);

describe.each(conventions)('under %o', (convention) => {
  const params: Params = {
    ...randomProblem({ N: 5, D: 4, C: 3, seed: 3, reg: 0.3, ...convention }),
    y: [0, 2, 2, 0, 2],
  };

  it('finds the right gradient right', () => {
    const { diagnosis, evidence, also, candidates } = diagnoseGradient(params, wrongGradient(params, null));
    expect(diagnosis.id).toBe('correct');
    expect(evidence!.error).toBeLessThan(1e-14);
    expect(evidence!.difference).toBe('0');
    expect([also, candidates]).toEqual([[], []]);
  });

  it.each(bugs)('names the mistake of the program with: %s', (bug) => {
    const { diagnosis, evidence, also, candidates } = diagnoseGradient(params, wrongGradient(params, bug));
    // Where the loss is a sum, not dividing is right.
    const expected = convention.reduction === 'sum' && bug === 'no /N' ? 'correct' : nameOf[bug];
    expect(diagnosis.id).toBe(expected);
    expect(evidence!.error).toBeLessThan(1e-13);
    expect([also, candidates]).toEqual([[], []]);
  });

  it('names a division by N where the loss is a sum', () => {
    const mean = wrongGradient({ ...params, reduction: 'mean' }, null);
    const expected = convention.reduction === 'sum' ? 'averaged-though-sum' : 'correct';
    expect(diagnoseGradient(params, mean).diagnosis.id).toBe(expected);
  });

  it('names the other convention’s penalty', () => {
    const other = convention.regulariser === 'half' ? 'whole' : 'half';
    const expected = convention.regulariser === 'half' ? 'penalty-doubled' : 'penalty-halved';
    const candidate = wrongGradient({ ...params, regulariser: other }, null);
    expect(diagnoseGradient(params, candidate).diagnosis.id).toBe(expected);
  });
});

describe('honesty', () => {
  it('calls a gradient unknown that no mistake explains', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const noise = randomProblem({ N: 1, D: 4, C: 3, seed }).W;
        expect(diagnoseGradient(good, noise)).toMatchObject({
          diagnosis: { id: 'unknown' },
          evidence: null,
          also: [],
          candidates: [],
        });
      }),
      { numRuns: 20 },
    );
  });

  it('names a mistake on any data only where the gradient is the one it leads to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.constantFrom(...bugs),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (seed, bug, N, C, D) => {
          const params = randomProblem({ N, D, C, seed, reg: 0.2 });
          const { diagnosis, candidates, hidden } = diagnoseGradient(params, wrongGradient(params, bug));
          const said = [diagnosis.id, ...candidates.flatMap((finding) => ids(finding.mistakes))];
          const isHidden = diagnosis.id === 'correct' && ids(hidden).includes(nameOf[bug]);
          expect(said.includes(nameOf[bug]) || isHidden).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('finds the right gradient right on every data set', () => {
    for (const { params } of dataSets) {
      expect(diagnoseGradient(params, wrongGradient(params, null)).diagnosis.id).toBe('correct');
    }
  });

  it('keeps to its tolerance', () => {
    const near = wrongGradient(good, 'no -1').map((row) => row.map((entry) => entry * (1 + 1e-4)));
    expect(diagnoseGradient(good, near).diagnosis.id).toBe('unknown');
    const found = diagnoseGradient(good, near, { tolerance: 1e-3 });
    expect(found.diagnosis.id).toBe('missing-minus-one');
    expect(found.evidence!.error).toBeCloseTo(1e-4, 7);
  });

  it('counts as hidden what changes less than its tolerance', () => {
    const weak = { ...good, reg: 1e-9 };
    const hiddenAt = (tolerance: number) =>
      ids(diagnoseGradient(weak, wrongGradient(weak, null), { tolerance }).hidden);
    expect(hiddenAt(1e-6)).toEqual([
      'missing-penalty',
      'penalty-doubled',
      'penalty-halved',
      'penalty-averaged',
    ]);
    expect(hiddenAt(1e-12)).toEqual([]);
  });

  it('names no mistake whose own gradient is not finite', () => {
    // Scores beyond float64 leave a softmax along the wrong axis without a value; the right one still has its own.
    const far: Params = {
      ...good,
      W: good.W.map((row) => row.map((w) => w * 1e300)),
      X: good.X.map((x) => x.map((v) => v * 1e10)),
      reg: 0,
    };
    const { dW, D } = trace(far);
    const right = far.W.map((row, j) => row.map((_, d) => dW[j * D + d]!));
    expect(dW.every(Number.isFinite)).toBe(true);
    const { diagnosis, hidden } = diagnoseGradient(far, right);
    expect(diagnosis.id).toBe('correct');
    expect(ids(hidden)).not.toContain('softmax-over-examples');
    expect(
      diagnoseGradient(
        far,
        right.map((row) => row.map((entry) => 3 * entry + 1)),
      ).diagnosis.id,
    ).toBe('unknown');
  });

  it.each([0, -1, NaN, Infinity])('refuses a tolerance of %d', (tolerance) => {
    expect(() => diagnoseGradient(good, good.W, { tolerance })).toThrow(
      `tolerance is ${tolerance}; expected a finite number above 0.`,
    );
  });

  it('refuses params that are none', () => {
    expect(() => diagnoseGradient({ ...good, y: [0, 1, 2, 3, 0] }, good.W)).toThrow(
      'y[3] is 3; expected a whole number from 0 to 2.',
    );
  });
});
