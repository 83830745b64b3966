import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Scrolls the table sideways, and nothing else, so that the cursor's column is in view whenever it has moved. Whether
 * there is anything to scroll the browser tells when sizes change: to ask for it would lay the page out on every move.
 */
export function useColumnInView(i: number, shown: readonly number[]): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  const overflows = useRef(false);

  const bring = useCallback(() => {
    const head = room.current?.querySelector('thead th[data-cursor]');
    const box = head?.closest('[role="group"]');
    if (!head || !box) return;
    // The column of classes stays at the left and covers what scrolls under it.
    const covered = head.parentElement?.firstElementChild?.getBoundingClientRect().width ?? 0;
    const [at, frame] = [head.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.left < frame.left + covered) box.scrollLeft += at.left - frame.left - covered;
    else if (at.right > frame.right) box.scrollLeft += at.right - frame.right;
  }, []);

  useEffect(() => {
    const table = room.current?.querySelector('table');
    const box = table?.closest('[role="group"]');
    if (!table || !box) return undefined;
    const observer = new ResizeObserver(() => {
      const before = overflows.current;
      overflows.current = box.scrollWidth > box.clientWidth;
      if (overflows.current && !before) bring();
    });
    observer.observe(table);
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [bring]);

  useLayoutEffect(() => {
    if (overflows.current) bring();
  }, [bring, i, shown]);
  return room;
}
