import { dataSets } from '../engine';
import type { DataSet } from '../engine';
import type { Undoable } from './appState';
import { drawSample, readSampleId } from './sample';

/** What a link means that names no data set; links are kept for ever, so this never changes. */
export const defaultDataSet = 'default';

/** The last sample that was asked for: one object, so that it counts as unedited for as long as it is. */
let drawn: DataSet | undefined;

/** The data set of that id: one of those that the app brings along, or one that is drawn from the seed in its id. */
export function findDataSet(id: string): DataSet | undefined {
  const brought = dataSets.find((dataSet) => dataSet.id === id) ?? (drawn?.id === id ? drawn : undefined);
  if (brought) return brought;
  const sample = readSampleId(id);
  if (sample) drawn = drawSample(sample);
  return sample ? drawn : undefined;
}

/** The data set of that id; the state never holds an id that does not exist. */
export function dataSetOf(id: string): DataSet {
  const dataSet = findDataSet(id);
  if (!dataSet) throw new RangeError(`There is no data set '${id}'.`);
  return dataSet;
}

/** A data set as it comes, ready to be put into the state. */
export function presetOf({ id, params, featureNames }: DataSet): Undoable {
  return { params, dataSet: id, source: null, featureNames };
}
