import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { easeInOut } from '../layout/ease';

/** Milliseconds from one end to the other. */
const whole = 360;

/**
 * Takes a number to `target` whenever that changes: from wherever it is, so that it may be turned round midway, and
 * at once where motion is not wanted. `onFrame` is called for every step of the way.
 */
export function useTravel(at: RefObject<number>, target: number, onFrame: () => void): void {
  const latest = useRef(onFrame);
  useLayoutEffect(() => {
    latest.current = onFrame;
  });
  useEffect(() => {
    const from = at.current;
    if (from === target) return undefined;
    const begin = performance.now();
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const duration = still ? 0 : whole * Math.abs(target - from);
    let frame = 0;
    const step = (now: number) => {
      const part = duration > 0 ? Math.min(1, Math.max(0, (now - begin) / duration)) : 1;
      at.current = part === 1 ? target : from + (target - from) * easeInOut(part);
      latest.current();
      if (part < 1) frame = requestAnimationFrame(step);
    };
    step(begin);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [at, target]);
}
