import { expect, test } from 'vitest';
import type { ChapterOutline, StepOutline } from '../../lesson/types';
import { appearances, termsOfStep } from './appearances';

const step = (id: string, hero: string): StepOutline =>
  ({ id, hero, numbers: 'numbers', earlier: [{ formula: 'before' }] }) as unknown as StepOutline;
const formula = (...tex: string[]) => ({ variants: tex.map((text) => ({ tex: text })), spoken: 'said' });
const sources = {
  one: {
    first: formula('\\term{probs:j}{p_j}', '\\term{W:j}{W_j}'),
    numbers: formula('\\term{probs:j}{p_j}'),
    before: formula('Z'),
  },
  two: { second: formula('\\term{sum:i}{Z}'), numbers: formula('1') },
  common: { before: formula('\\term{X:i}{x_i}') },
};
const chapters = [
  { id: 'one', steps: [step('a', 'first')] },
  { id: 'two', steps: [step('b', 'second')] },
] as unknown as ChapterOutline[];

test('a step has the terms of all variants of its formulas, the common ones among them', () => {
  expect(termsOfStep('one', step('a', 'first'), sources)).toEqual(['probs', 'W']);
  expect(termsOfStep('two', step('b', 'second'), sources)).toEqual(['sum', 'X']);
});

test('a term has its steps in reading order, or none', () => {
  expect(appearances(chapters, sources, ['probs', 'X', 'reg'])).toEqual({
    probs: [{ chapter: 'one', step: 'a' }],
    X: [{ chapter: 'two', step: 'b' }],
    reg: [],
  });
});
