import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** The rows of the errors, one a class, and that of their sums; the first cell of each names it. */
function exampleRows(room: HTMLElement | null): readonly HTMLTableRowElement[] {
  const table = room?.querySelector('table');
  const sums = table?.tFoot?.rows[0];
  return [...(table?.tBodies[0]?.rows ?? []), ...(sums ? [sums] : [])];
}

/**
 * Marks the cells of the cursor's column, of the errors and of their sums, by `data-column`: a dozen attributes are
 * written where as many rows would render. `at` is the column, -1 for none; of more classes there are more rows.
 */
export function useCursorColumn(room: RefObject<HTMLElement | null>, at: number, classes: number): void {
  useLayoutEffect(() => {
    const cells = exampleRows(room.current).flatMap((row) => {
      const cell = at < 0 ? undefined : row.cells[at + 1];
      return cell ? [cell] : [];
    });
    for (const cell of cells) cell.setAttribute('data-column', 'true');
    return () => {
      for (const cell of cells) cell.removeAttribute('data-column');
    };
  }, [room, at, classes]);
}
