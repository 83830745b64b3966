import { expect, test } from 'vitest';
import { matchTerms } from './matchTerms';

test('terms are paired in their order, and what is gone or new has no partner', () => {
  expect(matchTerms(['e:k', 'Z', 'e:j', 'e:k'], ['p:k', 'e:k', 'e:k', 'e:k', 'Z'])).toEqual([
    { from: 0, to: 1 },
    { from: 3, to: 2 },
    { from: 1, to: 4 },
  ]);
  expect(matchTerms([], ['p'])).toEqual([]);
  expect(matchTerms(['p'], [])).toEqual([]);
});
