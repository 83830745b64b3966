import { expect, it } from 'vitest';
import { termsOfStep } from '../formula/build/appearances';
import { termIds } from '../terms/registry';
import { chapters } from './chapters';
import { explainedIn } from './explainedIn';
import { formulaSources } from './formulas/all';

it.each(termIds)('%s is explained in a step that exists and whose formulas it stands in', (id) => {
  const { chapter, step } = explainedIn[id];
  const found = chapters.find((one) => one.id === chapter)?.steps.find((one) => one.id === step);
  if (!found) return expect.fail(`there is no step ${chapter}/${step}`);
  expect(termsOfStep(chapter, found, formulaSources)).toContain(id);
});
