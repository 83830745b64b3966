import { useMemo } from 'react';
import { selectTrace } from '../../state/selectors';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';

/** What a plane draws and what it may do, bound to the store. */
export function usePlane() {
  const store = useAppStore();
  const actions = useActions();
  const labels = useAppState((state) => state.params.y);
  const C = useAppState((state) => state.params.W.length);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const featureNames = useAppState((state) => state.featureNames);
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
      pointName: (example: number) =>
        `Point ${example}, class ${letterOf(store.getState().params.y[example] ?? 0)}`,
    }),
    [store, actions],
  );

  return { ...ports, structure: { N: labels.length, C, labels, i, j, featureNames, axes } };
}
