import { useEffect, useRef } from 'react';
import type { HTMLAttributes } from 'react';

interface ScrollBoxProps extends HTMLAttributes<HTMLDivElement> {
  readonly 'data-lines'?: number;
  /** What the box holds, said when it is reached. */
  readonly 'aria-label': string;
  /** What is kept in sight, and what changes when it is another one. */
  readonly current?: { readonly selector: string; readonly change: string };
}

/** Scrolls a box as little as it takes to show an element as a whole. */
function bringIntoSight(box: Element, element: Element) {
  const [room, place] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  box.scrollTop += Math.min(0, place.top - room.top) + Math.max(0, place.bottom - room.bottom);
  box.scrollLeft += Math.min(0, place.left - room.left) + Math.max(0, place.right - room.right);
}

/** A box that scrolls where what it holds is too large; only then it is a stop of the Tab key. */
export function ScrollBox({ current, ...props }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const update = () => {
      if (node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight) node.tabIndex = 0;
      else node.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(update);
    observer.observe(node);
    for (const child of node.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, []);
  const { selector, change } = current ?? {};
  useEffect(() => {
    const element = selector === undefined ? null : box.current?.querySelector(selector);
    if (box.current && element) bringIntoSight(box.current, element);
  }, [selector, change]);
  return <div ref={box} role="group" {...props} />;
}
