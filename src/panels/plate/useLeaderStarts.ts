import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { LeaderStart } from '../../charts/layout/leaderStart';

/**
 * Where the leaders begin: under the middle of each factor's number, in the picture's pixels. Measured anew when
 * the boxes change their size, never while numbers change, because a number's box is as wide as any number.
 */
export function useLeaderStarts(
  line: RefObject<HTMLElement | null>,
  picture: RefObject<HTMLElement | null>,
  key: string,
): readonly LeaderStart[] {
  const [starts, keep] = useState<readonly LeaderStart[]>([]);
  useLayoutEffect(() => {
    const measure = () => {
      if (!line.current || !picture.current) return;
      const frame = picture.current.getBoundingClientRect();
      const found = [...line.current.querySelectorAll<HTMLElement>('[data-number]')].map((node) => {
        const box = node.getBoundingClientRect();
        return {
          term: node.dataset.number ?? '',
          x: Math.round(box.left + box.width / 2 - frame.left),
          y: Math.round(box.bottom - frame.top) + 2,
        };
      });
      keep((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (line.current) observer.observe(line.current);
    if (picture.current) observer.observe(picture.current);
    let current = true;
    void document.fonts.ready.then(() => {
      if (current) measure();
    });
    return () => {
      current = false;
      observer.disconnect();
    };
  }, [line, picture, key]);
  return starts;
}
