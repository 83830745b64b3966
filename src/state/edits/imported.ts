import type { Params } from '../../engine';
import type { Prepared } from '../../data/prepare';
import { startWeights } from '../../data/startWeights';
import type { AppState } from '../appState';
import type { Change } from '../edit';
import { openingView } from '../defaults';
import { cursorAt } from '../within';

/** Examples from a file, and the file's name. */
export interface Imported {
  readonly file: string;
  readonly prepared: Prepared;
}

/** N rows of a flat N x features matrix. */
function rowsOf(X: Float64Array, N: number): number[][] {
  const features = X.length / N;
  return Array.from({ length: N }, (_, i) => Array.from(X.subarray(i * features, (i + 1) * features)));
}

/** The examples of a file with small weights to begin with; loss, penalty and bias stay as they are. */
export function importedChange({ params: old }: AppState, { file, prepared }: Imported): Change {
  const X = rowsOf(prepared.X, prepared.N);
  const params: Params = {
    ...old,
    X,
    y: Array.from(prepared.y),
    W: startWeights(X, prepared.classes.length, old.bias),
  };
  const opening = openingView(params).cursor;
  return {
    params,
    featureNames: prepared.featureNames,
    source: {
      file,
      label: prepared.label,
      classes: prepared.classes,
      rows: prepared.rows,
      leftOut: prepared.leftOut.length,
      scales: prepared.scales,
      original: params,
    },
    cursor: cursorAt(opening, opening.i, params),
  };
}
