import { describe, expect, it } from 'vitest';
import { diagnoseGradient } from '../diagnoseGradient';
import { good, ids, nameOf } from '../fixtures/diagnoses';
import { randomProblem } from '../fixtures/randomProblem';
import { transpose, wrongGradient } from '../fixtures/wrongGradients';
import type { Bug } from '../fixtures/wrongGradients';
import type { DiagnosisId } from './types';

describe('two mistakes at once', () => {
  it.each<[Bug, Bug]>([
    ['no -1', 'no reg gradient'],
    ['labels shifted', 'reg doubled'],
    ['sign flipped', 'no reg gradient'],
    ['no /N', 'reg/N'],
  ])('%s and %s', (first, second) => {
    // The penalty's mistake is taken from one program and put on the other.
    const [data, right, penalty] = [first, null, second].map((bug) => wrongGradient(good, bug));
    const both = data!.map((row, j) => row.map((entry, d) => entry + penalty![j]![d]! - right![j]![d]!));
    const { diagnosis, also, evidence } = diagnoseGradient(good, both);
    expect([diagnosis.id, ...ids(also)]).toEqual([nameOf[first], nameOf[second]]);
    expect(evidence!.error).toBeLessThan(1e-13);
  });

  it('no −1 and no division, in the errors and in their factor', () => {
    const candidate = wrongGradient({ ...good, reduction: 'sum' }, 'no -1');
    const { diagnosis, also } = diagnoseGradient(good, candidate);
    expect([diagnosis.id, ...ids(also)]).toEqual(['missing-minus-one', 'not-averaged']);
  });

  it('a gradient of zeros lacks both parts', () => {
    const zeros = good.W.map((row) => row.map(() => 0));
    const { diagnosis, also } = diagnoseGradient(good, zeros);
    expect([diagnosis.id, ...ids(also)]).toEqual(['no-data-part', 'missing-penalty']);
    expect(diagnoseGradient({ ...good, reg: 0 }, zeros)).toMatchObject({
      diagnosis: { id: 'no-data-part' },
      also: [],
    });
  });
});

describe('the same error for every class, whatever it is', () => {
  const rows = (penalty: number) =>
    good.W.map((row) => row.map((w, d) => [0.4, -1, 2, 0.1][d]! + penalty * w));

  it.each<[number, DiagnosisId[]]>([
    [0.3, []],
    [0, ['missing-penalty']],
    [0.6, ['penalty-doubled']],
    [0.15, ['penalty-halved']],
    [0.06, ['penalty-averaged']],
  ])('is seen with a penalty of %d W', (penalty, also) => {
    const found = diagnoseGradient(good, rows(penalty));
    expect(found.diagnosis.id).toBe('same-error-every-class');
    expect(ids(found.also)).toEqual(also);
    expect(found.evidence!.error).toBeLessThan(1e-14);
    const turned = diagnoseGradient(good, transpose(rows(penalty)));
    expect([turned.diagnosis.id, ...ids(turned.also)]).toEqual([
      'same-error-every-class',
      ...also,
      'transposed',
    ]);
  });

  it('means nothing with one class', () => {
    const one = randomProblem({ N: 4, D: 3, C: 1, seed: 1 });
    expect(diagnoseGradient(one, [[7, 8, 9]]).diagnosis.id).toBe('unknown');
  });
});
