import { dataSets } from '../engine';
import type { DataSet } from '../engine';
import type { Undoable } from './appState';

/** What a link means that names no data set; links are kept for ever, so this never changes. */
export const defaultDataSet = 'default';

export function findDataSet(id: string): DataSet | undefined {
  return dataSets.find((dataSet) => dataSet.id === id);
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
