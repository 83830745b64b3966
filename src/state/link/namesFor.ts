import type { DataSet, Params } from '../../engine';
import { plainFeatureNames } from '../defaults';
import { sizesOf } from '../sizes';

/** The feature names that go without saying: the data set's where the number of features is still its own. */
export function namesFor(dataSet: DataSet, params: Params): readonly string[] {
  const { features } = sizesOf(params);
  return dataSet.featureNames.length === features ? dataSet.featureNames : plainFeatureNames(features);
}
