import { expect, test } from 'vitest';
import { chapters } from '../../lesson/chapters';
import { searchWords } from '../../lesson/searchWords';
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
  ['hinge', /^(6\.6|12\.)/],
  ['SVM loss', /^6\.6/],
  ['hinge loss', /^6\.6/],
  ['bool', /^1\.2/],
  ['-1', /^6\./],
  ['why minus 1', /^6\./],
  ['off-diagonal', /^[56]\./],
  ['off diagonal', /^[56]\./],
  ['k != j', /^[56]\./],
  ['subtract max', /^3\./],
  ['why subtract the maximum', /^3\.5/],
  ['numerical stability', /^3\./],
  ['log_c', /^3\./],
  ['why X[:, i]', /^7\.2/],
  ['why 1/N', /^8\.2/],
  ['average', /^8\./],
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

test('words for a search hang on steps that exist', () => {
  expect(Object.keys(stepWords)).toEqual(expect.arrayContaining(Object.keys(searchWords)));
});
