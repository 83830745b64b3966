import type { Axes, Cursor } from '../appState';
import type { AppStore } from '../appStore';
import { sizesOf } from '../sizes';
import { tapeFollowing } from '../tape';
import { clampAxes, clampCursor, cursorAt } from '../within';

/** Moving about in the numbers. None of it is an edit: nothing here can be undone, or needs to be. */
export function cursorActions(store: AppStore) {
  const setCursor = (change: Partial<Cursor>) => {
    const { cursor, params } = store.getState();
    const i = change.i ?? cursor.i;
    const start = i === cursor.i ? cursor : cursorAt(cursor, i, params);
    const next = clampCursor({ ...start, ...change }, params);
    const moved = next.i !== cursor.i || next.j !== cursor.j || next.k !== cursor.k || next.d !== cursor.d;
    if (moved) store.setState({ cursor: next, tape: tapeFollowing(store.getState().tape, cursor, next) });
  };

  return {
    /**
     * Moves the cursor, to the nearest place that exists. Where i changes, k starts at y_i, the case the
     * derivation turns on, unless the change names a k itself.
     */
    setCursor,

    /** To the next example or the one before; at either end it stays. */
    stepExample(by: 1 | -1) {
      setCursor({ i: store.getState().cursor.i + by });
    },

    /**
     * Chooses the features that the plane draws. Where both would become the same, the axis that was not
     * changed takes over the other's old feature.
     */
    setAxes(axes: Axes) {
      const { axes: old, params } = store.getState();
      const [across, up] = axes;
      const swapped: Axes = across === old[0] ? [old[1], up] : [across, old[0]];
      store.setState({ axes: clampAxes(across === up ? swapped : axes, sizesOf(params)) });
    },
  };
}
