import { expect, test } from 'vitest';
import { chapters } from '../../lesson/chapters';
import { findSteps, stepNumber } from '../../state/findSteps';
import { stepWords } from './stepWords';

test('every step says something, without a rest of markup', () => {
  const ids = chapters.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`));
  expect(Object.keys(stepWords)).toEqual(ids);
  for (const { said } of Object.values(stepWords)) {
    expect(said.length).toBeGreaterThan(40);
    expect(said).not.toMatch(/[$`\\]|\[\[/);
  }
});

test.each([
  ['SVM', /^(6|7|12)\./],
  ['hinge', /^12\./],
  ['1/N', /^8\./],
  ['indicator', /^[1-9]\./],
  ['X[:, i]', /^[1-9]\./],
  ['X[:,i]', /^[1-9]\./],
  ['(j == y[i])', /^[1-9]\./],
  ['logit', /^[2-9]\./],
  ['gradient', /^\d+\./],
])('what a learner types finds a step: %s', (typed, first) => {
  const [found] = findSteps(typed, stepWords);
  expect(found && stepNumber(found)).toMatch(first);
});

test('a title comes before a question, a question before a sentence', () => {
  const found = findSteps('label', stepWords);
  const rank = found.map(({ chapter, step }) => {
    const words = stepWords[`${chapter.id}/${step.id}`];
    if (step.title.toLowerCase().includes('label')) return 0;
    if (chapter.title.toLowerCase().includes('label')) return 1;
    return words?.asked.toLowerCase().includes('label') ? 2 : 3;
  });
  expect(new Set(rank).size).toBeGreaterThan(2);
  expect(rank).toEqual([...rank].sort((a, b) => a - b));
});
