import { expect, test } from 'vitest';
import { termIds } from '../../terms/registry';
import { findTerms } from './findTerms';

test('nothing sought is everything found, in the registry’s order', () => {
  expect(findTerms('')).toEqual(termIds);
  expect(findTerms('  ')).toEqual(termIds);
});

test.each([
  ['logit', 'scores'],
  ['LOGIT', 'scores'],
  ['z', 'scores'],
  ['a', 'scores'],
  ['o', 'scores'],
  ['S', 'probs'],
  ['ŷ', 'probs'],
  ['softmax', 'probs'],
  ['K', 'C'],
  ['f_j', 'scores'],
  ['sum_i', 'sum'],
  ['(j == y[i])', 'indicator'],
  ['partition', 'sum'],
  ['weight decay', 'reg'],
  ['one-hot', 'indicator'],
  ['dscores', 'dScores'],
  ['cross-entropy', 'loss'],
  ['cross entropy', 'loss'],
  ['theta', 'W'],
])('%s finds %s', (sought, term) => {
  expect(findTerms(sought)).toContain(term);
});

test('a single letter is a symbol, not a part of a word', () => {
  expect(findTerms('z').length).toBeLessThan(4);
});

test('what has exactly the name comes first', () => {
  expect(findTerms('loss')[0]).toBe('lossTotal');
});

test('what nobody calls anything is not found', () => {
  expect(findTerms('eigenvalue')).toEqual([]);
});
