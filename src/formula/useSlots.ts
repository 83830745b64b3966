import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLivePatch } from '../ui/live';
import { patchNumber } from './patchNumber';

/**
 * Puts typeset HTML into the element, once, and writes its live values: with the HTML, and on every beat.
 * React never sees what is inside, so rendering again cannot undo a value.
 */
export function useSlots<E extends Element>(
  html: string,
  read: (slot: string) => string,
): RefObject<E | null> {
  const host = useRef<E>(null);
  const slots = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    if (host.current === null) return;
    host.current.innerHTML = html;
    slots.current = [...host.current.querySelectorAll<HTMLElement>('[data-slot]')];
  }, [html]);
  useLivePatch(() => {
    for (const slot of slots.current) patchNumber(slot, read(slot.dataset.slot ?? ''));
  }, [html, read]);
  return host;
}
