import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element's content box in whole pixels; null until it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const take = () => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return size && size.width > 0 && size.height > 0 ? size : null;
}
