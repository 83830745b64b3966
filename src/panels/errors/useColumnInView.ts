import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Scrolls the table sideways, and nothing else, so that the cursor's column is in view whenever it has moved. */
export function useColumnInView(i: number, shown: readonly number[]): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const head = room.current?.querySelector('thead th[data-cursor]');
    const box = head?.closest('[role="group"]');
    if (!head || !box || box.scrollWidth <= box.clientWidth) return;
    // The column of classes stays at the left and covers what scrolls under it.
    const covered = head.parentElement?.firstElementChild?.getBoundingClientRect().width ?? 0;
    const [at, frame] = [head.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.left < frame.left + covered) box.scrollLeft += at.left - frame.left - covered;
    else if (at.right > frame.right) box.scrollLeft += at.right - frame.right;
  }, [i, shown]);
  return room;
}
