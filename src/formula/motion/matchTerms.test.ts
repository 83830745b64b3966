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

test('a factor that goes does not travel to an equal one that stays', () => {
  // e_j Z − e_k e_j over Z² becomes 0 · Z − e_k e_j over Z², and back
  const [same, other] = [
    ['e:j', 'Z', 'e:k', 'e:j', 'Z'],
    ['Z', 'e:k', 'e:j', 'Z'],
  ];
  const pairs = [1, 2, 3, 4].map((from, to) => ({ from, to }));
  expect(matchTerms(same, other)).toEqual(pairs);
  expect(matchTerms(other, same)).toEqual(pairs.map(({ from, to }) => ({ from: to, to: from })));
});

test('equal lines stay as they are', () => {
  expect(matchTerms(['p', 'e', 'p'], ['p', 'e', 'p']).map(({ from, to }) => from - to)).toEqual([0, 0, 0]);
});
