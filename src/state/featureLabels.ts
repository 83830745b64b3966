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
