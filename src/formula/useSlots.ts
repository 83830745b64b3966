import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLivePatch } from '../ui/live';
import { afterPaint } from './motion/afterPaint';
import { playMotion } from './motion/playMotion';
import { snapshotOf } from './motion/snapshot';
import { inBrackets } from './inBrackets';
import { patchNumber } from './patchNumber';

const stillness = '(prefers-reduced-motion: reduce)';

function writeSlot(element: HTMLElement, read: (slot: string) => string): void {
  const { slot = '', kind } = element.dataset;
  const text = read(slot);
  patchNumber(element, kind === 'operand' ? inBrackets(text) : text);
}

/**
 * Puts typeset HTML into the element, once, and writes its live values: with the HTML, and on every beat.
 * React never sees what is inside, so rendering again cannot undo a value.
 *
 * @param derivation lines of the same derivation move into one another, from the frame after the step's first;
 * null cuts
 */
export function useSlots<E extends HTMLElement>(
  html: string,
  read: (slot: string) => string,
  derivation: string | null = null,
): RefObject<E | null> {
  const host = useRef<E>(null);
  const last = useRef<string | null>(null);
  const slots = useRef<readonly HTMLElement[]>([]);
  const reads = useRef(read);
  useLayoutEffect(() => {
    const stage = host.current;
    if (stage === null) return undefined;
    const put = () => {
      stage.innerHTML = html;
      slots.current = [...stage.querySelectorAll<HTMLElement>('[data-slot]')];
    };
    const moves = derivation !== null && derivation === last.current && !window.matchMedia(stillness).matches;
    last.current = derivation;
    if (!moves) {
      put();
      return undefined;
    }
    let end: (() => void) | null = null;
    const cancel = afterPaint(() => {
      const before = snapshotOf(stage);
      put();
      for (const slot of slots.current) writeSlot(slot, reads.current);
      end = before && playMotion(stage, before);
    });
    return () => {
      cancel();
      end?.();
    };
  }, [html, derivation]);
  useLivePatch(() => {
    reads.current = read;
    for (const slot of slots.current) writeSlot(slot, read);
  }, [html, read]);
  return host;
}
