import { describe, expect, it } from 'vitest';
import { dataSets, originOf, trace } from '../../engine';
import type { OriginRef } from '../../engine';
import { defaultSet } from '../../engine/data/defaultSet';
import { originRefOf } from '../../state/originRef';
import { registry, termIds } from '../../terms/registry';
import { slotNumber } from '../../formula/readSlot';
import { changedWhere, limitOf, originSentence } from './sentence';

const features = ['feature 0', 'feature 1', 'bias'];
const numbers = trace(defaultSet.params);
const say = (ref: OriginRef, of = numbers) => originSentence(originOf(of, ref), of, features);

const contributions = numbers.examples.map(({ contribution }) => Math.abs(contribution[numbers.D]!));
const largestContribution = contributions.indexOf(Math.max(...contributions));

describe('where a number comes from, in words', () => {
  it.each<[OriginRef, string]>([
    [
      { quantity: 'dW', j: 1, d: 0 },
      `dW of class B, feature 0, is the mean of 12 contributions plus reg times the weight; the largest is that of example ${largestContribution}.`,
    ],
    [
      { quantity: 'contribution', i: 3, j: 1, d: 2 },
      'The contribution of example 3 to class B, bias, is the error times the feature.',
    ],
    [
      { quantity: 'indicator', i: 3, j: 0 },
      'The indicator of the label of example 3 at class A is 1, because A is the label.',
    ],
    [
      { quantity: 'indicator', i: 3, j: 1 },
      'The indicator of the label of example 3 at class B is 0, because the label is A, not B.',
    ],
    [{ quantity: 'X', i: 3, d: 2 }, 'Bias of example 3 is 1 for every example: the bias trick.'],
  ])('of %o', (ref, sentence) => {
    expect(say(ref)).toBe(sentence);
  });

  it('follows the conventions', () => {
    const other = trace({ ...defaultSet.params, reduction: 'sum', regulariser: 'whole' });
    expect(say({ quantity: 'dW', j: 0, d: 0 }, other)).toContain(
      'is the sum of 12 contributions plus 2 times reg times the weight;',
    );
    expect(say({ quantity: 'regLoss' })).toContain('is half of reg times');
    expect(say({ quantity: 'regLoss' }, other)).toContain('is reg times');
  });

  it('names the class that has the largest score', () => {
    const { scores } = numbers.examples[7]!;
    const letter = 'ABC'[scores.indexOf(Math.max(...scores))];
    expect(say({ quantity: 'shift', i: 7 })).toContain(`of 3 scores, that of class ${letter}.`);
  });

  it('says where a number is beyond reach', () => {
    const wild = trace({
      ...defaultSet.params,
      W: defaultSet.params.W.map((row) => row.map((w) => w * 1e6)),
    });
    const i = wild.examples.findIndex(({ probs, y }) => probs[y] === 0);
    expect(i).toBeGreaterThanOrEqual(0);
    const slope = originOf(wild, { quantity: 'dProbs', i, k: wild.examples[i]!.y });
    expect(slope.value).toBe(-Infinity);
    expect(limitOf(slope)).toContain('divided by is 0');
    expect(limitOf({ ...slope, operation: 'sum' })).toContain('no bars are drawn');
    expect(limitOf(originOf(numbers, { quantity: 'dW', j: 1, d: 0 }))).toBe('');
  });

  it('says where what is given is changed, and nothing of what is made', () => {
    const where = (ref: OriginRef) => changedWhere(originOf(numbers, ref), numbers);
    expect(where({ quantity: 'X', i: 0, d: 0 })).toContain('Drag the point');
    expect(where({ quantity: 'X', i: 0, d: 2 })).toContain('bias');
    expect(where({ quantity: 'W', j: 0, d: 0 })).toContain('under Data');
    expect(where({ quantity: 'dW', j: 0, d: 0 })).toBeNull();
  });
});

it('every term answers, with the number that formulas, tables and code show of it', () => {
  for (const { params } of dataSets) {
    const of = trace(params);
    const cursor = { i: of.N - 1, j: of.C - 1, k: 0, d: 0 };
    for (const term of termIds) {
      const { slot, each } = registry[term].value;
      const origin = originOf(of, originRefOf({ term }, cursor));
      expect(origin.value, term).toBe(slotNumber(each ? `${slot}${cursor.d}` : slot, of, cursor));
      expect(originSentence(origin, of, features)).toMatch(/ is .*\.$/);
    }
  }
});
