import { useMemo } from 'react';
import type { Zoom } from './appState';
import { axisNames } from './featureLabels';
import { selectTrace } from './selectors';
import { useActions, useAppState, useAppStore } from './useAppState';
import { letterOf } from '../terms/classLetters';

/** What a plane draws and what it may do, bound to the store. */
export function usePlane() {
  const store = useAppStore();
  const actions = useActions();
  const labels = useAppState((state) => state.params.y);
  const C = useAppState((state) => state.params.W.length);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const featureNames = useAppState(axisNames);
  const axes = useAppState((state) => state.axes);
  const zoom = useAppState((state) => state.zoom);
  const adding = useAppState((state) => state.adding);
  const letterKeys = useAppState((state) => state.settings.singleKeys);

  const ports = useMemo(
    () => ({
      read: () => {
        const state = store.getState();
        return { trace: selectTrace(state), cursor: state.cursor, axes: state.axes };
      },
      onChoose: (example: number) => {
        actions.setCursor({ i: example });
      },
      onMoveStart: (example: number) => {
        actions.setCursor({ i: example });
        actions.beginEdit();
      },
      onMove: (example: number, at: readonly [number, number]) => {
        // Undo, or the removal of what is dragged, ends a drag under the pointer.
        if (store.getState().editStart === null) return false;
        actions.movePoint(example, at);
        return true;
      },
      onMoveEnd: () => {
        actions.endEdit();
      },
      onMoveCancel: () => {
        actions.cancelEdit();
      },
      onNudge: (example: number, axis: 0 | 1, delta: number) => {
        const { axes: shown, params } = store.getState();
        const d = shown[axis];
        actions.setFeature(example, d, roundOff((params.X[example]?.[d] ?? 0) + delta));
      },
      onRelabel: (example: number, label: number) => {
        actions.setLabel(example, label);
      },
      onAdd: (at: readonly [number, number], label: number) => {
        if (actions.addPoint(at, label)) actions.setAdding(null);
      },
      onDuplicate: (example: number) => actions.duplicateExample(example),
      onRemove: (example: number) => actions.removeExample(example),
      onChooseClass: (j: number) => {
        actions.setCursor({ j });
      },
      onWeightStart: (j: number) => {
        actions.setCursor({ j });
        actions.beginEdit();
      },
      onWeightMove: (j: number, at: readonly [number, number]) => {
        if (store.getState().editStart === null) return false;
        actions.moveWeight(j, at);
        return true;
      },
      onWeightEnd: () => {
        actions.endEdit();
      },
      onWeightCancel: () => {
        actions.cancelEdit();
      },
      onWeightNudge: (j: number, axis: 0 | 1, delta: number) => {
        const { axes: shown, params } = store.getState();
        const d = shown[axis];
        actions.setWeight(j, d, roundOff((params.W[j]?.[d] ?? 0) + delta));
      },
      onZoom: (zoom: Zoom | null) => {
        actions.setZoom(zoom);
      },
      pointName: (example: number) =>
        `Point ${example}, class ${letterOf(store.getState().params.y[example] ?? 0)}`,
    }),
    [store, actions],
  );

  return {
    ...ports,
    zoom,
    adding,
    letterKeys,
    structure: { N: labels.length, C, labels, i, j, featureNames, axes },
  };
}

/** Steps of 0.1 add up to 0.30000000000000004 and the like; ten decimals are more than anyone types. */
function roundOff(value: number): number {
  return Number(value.toFixed(10));
}
