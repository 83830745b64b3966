import { useMemo } from 'react';
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
        actions.movePoint(example, at);
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
      pointName: (example: number) =>
        `Point ${example}, class ${letterOf(store.getState().params.y[example] ?? 0)}`,
    }),
    [store, actions],
  );

  return { ...ports, structure: { N: labels.length, C, labels, i, j, featureNames, axes } };
}

/** Steps of 0.1 add up to 0.30000000000000004 and the like; ten decimals are more than anyone types. */
function roundOff(value: number): number {
  return Number(value.toFixed(10));
}
