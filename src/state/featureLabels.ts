import type { AppState } from './appState';
import { memoByObject } from './memoByObject';

const withBias = memoByObject((names: readonly string[]): readonly string[] => [...names, 'bias']);

/** The names of all D features, the bias one included; the same object while they stay the same. */
export function featureLabels({
  featureNames,
  params,
}: Pick<AppState, 'featureNames' | 'params'>): readonly string[] {
  return params.bias ? withBias(featureNames) : featureNames;
}

const standardised = memoByObject((names: readonly string[]): readonly string[] =>
  names.map((name) => `${name}, standardised`),
);

/** What the axes of a plane are called: features that were standardised say so. */
export function axisNames({
  featureNames,
  source,
}: Pick<AppState, 'featureNames' | 'source'>): readonly string[] {
  return source?.scales ? standardised(featureNames) : featureNames;
}
