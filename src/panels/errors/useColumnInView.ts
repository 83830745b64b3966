import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Scrolls the table sideways, and nothing else, so that the cursor's column is in view whenever it has moved. Where it
 * is the browser tells once the frame is laid out: to ask would lay out the page in the midst of every move.
 */
export function useColumnInView(i: number, shown: readonly number[]): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const head = room.current?.querySelector('thead th[data-cursor]');
    const box = head?.closest('[role="group"]');
    // The column of classes stays at the left and covers what scrolls under it.
    const cover = head?.parentElement?.firstElementChild;
    if (!head || !box || !cover) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        observer.disconnect();
        const at = entries.find(({ target }) => target === head);
        const covered = entries.find(({ target }) => target === cover)?.boundingClientRect.width ?? 0;
        if (!at?.rootBounds) return;
        const { boundingClientRect: column, rootBounds: frame } = at;
        if (column.left < frame.left + covered) box.scrollLeft += column.left - frame.left - covered;
        else if (column.right > frame.right) box.scrollLeft += column.right - frame.right;
      },
      { root: box },
    );
    observer.observe(head);
    observer.observe(cover);
    return () => {
      observer.disconnect();
    };
  }, [i, shown]);
  return room;
}
