import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { usePulse } from '../../ui/live';
import type { Pulse } from '../../ui/live';

interface Columns {
  /** The example shown in a column now. */
  readonly exampleAt: (column: number) => number;
  /** The beat of the cells: that of the numbers, and one whenever the columns show other examples. */
  readonly pulse: Pulse;
}

/**
 * Lets the columns show other examples without rendering a cell: numbers and squares read their example anew on the
 * beat, and `data-i` of every cell is written. The cells of one block of examples are more than a frame can render.
 */
export function useColumns(
  room: RefObject<HTMLElement | null>,
  shown: readonly number[],
  classes: number,
): Columns {
  const outer = usePulse();
  const latest = useRef(shown);
  const [listeners] = useState(() => new Set<() => void>());
  const exampleAt = useCallback((column: number) => latest.current[column] ?? -1, []);
  const pulse = useMemo(
    (): Pulse => ({
      subscribe(listener) {
        const end = outer.subscribe(listener);
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          end();
        };
      },
    }),
    [outer, listeners],
  );
  useLayoutEffect(() => {
    const changed = latest.current !== shown;
    latest.current = shown;
    for (const row of room.current?.querySelector('table')?.tBodies[0]?.rows ?? []) {
      // The first cell names the class.
      shown.forEach((example, column) => row.cells[column + 1]?.setAttribute('data-i', String(example)));
    }
    if (changed) for (const listener of [...listeners]) listener();
  }, [room, shown, classes, listeners]);
  return { exampleAt, pulse };
}
