import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the page from panning while a finger holds a point: `touch-action` is not heeded on the shapes inside an SVG.
 * Moves are refused and not the touch itself, so that a tap still is a click. Returns what to call at press and release.
 */
export function useTouchGuard(root: RefObject<Element | null>): (held: boolean) => void {
  const held = useRef(false);
  useEffect(() => {
    const element = root.current;
    const refuse = (event: Event) => {
      if (held.current && event.cancelable) event.preventDefault();
    };
    element?.addEventListener('touchmove', refuse, { passive: false });
    return () => {
      element?.removeEventListener('touchmove', refuse);
    };
  }, [root]);
  return useCallback((now: boolean) => {
    held.current = now;
  }, []);
}
