import { useEffect, useRef } from 'react';
import type { HTMLAttributes } from 'react';

interface ScrollBoxProps extends HTMLAttributes<HTMLDivElement> {
  readonly 'data-lines'?: number;
  /** What the box holds, said when it is reached. */
  readonly 'aria-label': string;
}

/** A box that scrolls sideways where what it holds is too wide; only then it is a stop of the Tab key. */
export function ScrollBox(props: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const update = () => {
      if (node.scrollWidth > node.clientWidth) node.tabIndex = 0;
      else node.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(update);
    observer.observe(node);
    for (const child of node.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, []);
  return <div ref={box} role="group" {...props} />;
}
