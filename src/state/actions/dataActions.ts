import type { Reduction, Regulariser } from '../../engine';
import { letterOf } from '../../terms/classLetters';
import type { AppState } from '../appState';
import type { AppStore } from '../appStore';
import { editAtOnce } from '../edit';
import type { Change } from '../edit';
import { checkIndex } from '../edits/entries';
import { withBias, withNewClass, withNewExample, withoutExample, withoutLastClass } from '../edits/shape';
import { importedChange } from '../edits/imported';
import type { Imported } from '../edits/imported';
import { readStateFile } from '../link/stateFile';
import { dataSetOf, findDataSet, presetOf } from '../presets';
import { Refusal } from '../refusal';
import { drawSample } from '../sample';
import type { Sample } from '../sample';
import { cursorAt } from '../within';

/** A new example at position `at`, with the cursor on it. */
function insertExample(state: AppState, at: number, features: readonly number[], label: number): Change {
  const params = withNewExample(state.params, at, features, label);
  const told = { text: `Point ${at}, class ${letterOf(label)}, is new: there are ${params.y.length}.` };
  return { params, cursor: cursorAt(state.cursor, at, params), told };
}

/** A new example where the plane shows that place; its other features are those of the cursor's example. */
function insertPoint(state: AppState, [across, up]: readonly [number, number], label: number): Change {
  const { params, cursor, axes } = state;
  const features = (params.X[cursor.i] ?? []).with(axes[0], across);
  const placed = axes[0] === axes[1] ? features : features.with(axes[1], up);
  return insertExample(state, params.X.length, placed, label);
}

/** Without example i; the cursor stays on its example, or takes the next one where that one went. */
function dropExample({ params: old, cursor }: AppState, i: number): Change {
  const params = withoutExample(old, i);
  const told = { text: `Point ${i} is removed: ${count(params.y.length, 'point')} left.` };
  if (i > cursor.i) return { params, told };
  const at = i < cursor.i ? cursor.i - 1 : Math.min(i, params.X.length - 1);
  return { params, told, cursor: i < cursor.i ? { ...cursor, i: at } : cursorAt(cursor, at, params) };
}

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`;

/** Without the last class, and without its examples. */
function dropLastClass({ params: old }: AppState): Change {
  const params = withoutLastClass(old);
  const gone = old.y.length - params.y.length;
  const letter = letterOf(params.W.length);
  return { params, told: { text: `Class ${letter} is removed with its ${count(gone, 'example')}.` } };
}

/** Another data set, with its own conventions; the cursor stays where it fits and k starts at y_i. */
function takeDataSet({ cursor }: AppState, id: string): Change {
  const dataSet = findDataSet(id);
  if (!dataSet) throw new Refusal(`There is no data set named “${id}”. Choose one from the list.`);
  return {
    ...presetOf(dataSet),
    cursor: cursorAt(cursor, Math.min(cursor.i, dataSet.params.X.length - 1), dataSet.params),
  };
}

function openedChange(text: string): Change {
  const decoded = readStateFile(text);
  if (!decoded.ok) throw new Refusal(`This file cannot be opened, because ${decoded.reason}.`);
  const { params, dataSet, source, featureNames, layout, cursor, axes } = decoded.shared;
  return { params, dataSet, source, featureNames, layout, cursor, axes };
}

/**
 * Changing what the numbers are: data sets, examples, classes, conventions. Each is an entry of the history.
 * Every one returns whether it was made; where not, the notice says why.
 */
export function dataActions(store: AppStore) {
  const change = (next: (state: AppState) => Change) => editAtOnce(store, next);
  return {
    chooseDataSet: (id: string) => change((state) => takeDataSet(state, id)),

    /** Examples from a file, as one edit; the conventions stay. */
    takeImported: (imported: Imported) => change((state) => importedChange(state, imported)),

    /** The numbers of a saved file, as one edit. */
    openFile: (text: string) => change(() => openedChange(text)),

    /** Data drawn anew; the seed, the numbers of examples and classes and the spread say which. */
    takeSample: (sample: Sample) =>
      change((state) => {
        const { id, describe } = drawSample(sample);
        return { ...takeDataSet(state, id), told: { text: describe } };
      }),

    /** Back to the numbers and conventions of the data set, or of the file, as it comes. */
    resetParams: () =>
      change(({ dataSet, source }) => (source ? { params: source.original } : presetOf(dataSetOf(dataSet)))),

    addExample: (features: readonly number[], label: number) =>
      change((state) => insertExample(state, state.params.X.length, features, label)),

    /** A point at a place of the plane as drawn. */
    addPoint: (at: readonly [number, number], label: number) =>
      change((state) => insertPoint(state, at, label)),

    /** A twin right after example i. */
    duplicateExample: (i: number) =>
      change((state) => {
        const { X, y } = state.params;
        checkIndex(i, X.length, 'example');
        return insertExample(state, i + 1, X[i] ?? [], y[i] ?? 0);
      }),

    removeExample: (i: number) => change((state) => dropExample(state, i)),

    addClass: () =>
      change(({ params: old }) => {
        const params = withNewClass(old);
        const letter = letterOf(old.W.length);
        return {
          params,
          told: { text: `Class ${letter} is new: its weights are 0, and no example has it yet.` },
        };
      }),

    /** Removes the last class with its examples; two classes stay. */
    removeClass: () => change(dropLastClass),

    /** All weights 0, as a program may start. */
    zeroWeights: () =>
      change(({ params }) => ({ params: { ...params, W: params.W.map((row) => row.map(() => 0)) } })),

    setReduction: (reduction: Reduction) => change(({ params }) => ({ params: { ...params, reduction } })),

    setRegulariser: (regulariser: Regulariser) =>
      change(({ params }) => ({ params: { ...params, regulariser } })),

    setBias: (on: boolean) => change(({ params }) => ({ params: withBias(params, on) })),
  };
}
