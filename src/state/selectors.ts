import { trace } from '../engine';
import type { DataSet, Params, Trace } from '../engine';
import type { TermRef } from '../terms/registry';
import type { AppState } from './appState';
import { memoByObject } from './memoByObject';
import { dataSetOf } from './presets';
import { sameParams } from './sameParams';
import { sizesOf } from './sizes';
import type { ProblemSizes } from './sizes';

/** The last one made: an edit leaves most examples as they are, and while a point is dragged all but one. */
let latest: Trace | undefined;
const traceOf = memoByObject((params: Params): Trace => (latest = trace(params, latest)));
const knownShapes = new Map<string, ProblemSizes>();

/** One object for equal sizes, so that a drag, which changes params but no size, renders nothing. */
const shapesOf = memoByObject((params: Params): ProblemSizes => {
  const sizes = sizesOf(params);
  const key = Object.values(sizes).join();
  const known = knownShapes.get(key) ?? sizes;
  knownShapes.set(key, known);
  return known;
});

/** The one trace of the present params: the same object for every view, for as long as params stay. */
export function selectTrace({ params }: Pick<AppState, 'params'>): Trace {
  return traceOf(params);
}

/** N, D, C and the number of features without the bias one. */
export function selectShapes({ params }: Pick<AppState, 'params'>): ProblemSizes {
  return shapesOf(params);
}

export function selectDataSet({ dataSet }: Pick<AppState, 'dataSet'>): DataSet {
  return dataSetOf(dataSet);
}

/** Whether the numbers or conventions differ from the data set's as it comes. */
export function selectIsEdited({
  params,
  dataSet,
  source,
}: Pick<AppState, 'params' | 'dataSet' | 'source'>): boolean {
  return !sameParams(params, source?.original ?? dataSetOf(dataSet).params);
}

/** The term that is lit: the one pointed at, else the pinned one. */
export function selectActiveTerm({ pointed, pinned }: Pick<AppState, 'pointed' | 'pinned'>): TermRef | null {
  return pointed ?? pinned;
}

/** The params as they were before the drag in progress, if there is one: what must not follow a drag reads these. */
export function selectRestingParams({ params, editStart }: Pick<AppState, 'params' | 'editStart'>): Params {
  return editStart?.params ?? params;
}

/** Whether a drag is under way; what must stand still during one asks here. */
export function selectIsEditing({ editStart }: Pick<AppState, 'editStart'>): boolean {
  return editStart !== null;
}
