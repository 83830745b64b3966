import { expect, test } from 'vitest';
import { termsIn } from './termsIn';

test('terms are met once each, in reading order, outer before inner', () => {
  const first = '<span data-term="dScores" data-index="j"><span data-term="probs">p</span></span>';
  const second = '<span data-term="probs">p</span><span data-term="X">x</span>';
  expect(termsIn([first, second])).toEqual(['dScores', 'probs', 'X']);
});

test('what the registry does not know is no term', () => {
  expect(termsIn(['<span data-term="elsewhere">e</span>'])).toEqual([]);
});
