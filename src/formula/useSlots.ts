import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLivePatch } from '../ui/live';
import { playMotion } from './motion/playMotion';
import { snapshotOf } from './motion/snapshot';
import type { Snapshot } from './motion/snapshot';
import { patchNumber } from './patchNumber';

const stillness = '(prefers-reduced-motion: reduce)';

/**
 * Puts typeset HTML into the element, once, and writes its live values: with the HTML, and on every beat.
 * React never sees what is inside, so rendering again cannot undo a value.
 *
 * @param derivation lines of the same derivation move into one another; null cuts
 */
export function useSlots<E extends HTMLElement>(
  html: string,
  read: (slot: string) => string,
  derivation: string | null = null,
): RefObject<E | null> {
  const host = useRef<E>(null);
  const before = useRef<Snapshot | null>(null);
  const last = useRef<string | null>(null);
  const slots = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    if (host.current === null) return;
    const moves = derivation !== null && derivation === last.current && !window.matchMedia(stillness).matches;
    before.current = moves ? snapshotOf(host.current) : null;
    last.current = derivation;
    host.current.innerHTML = html;
    slots.current = [...host.current.querySelectorAll<HTMLElement>('[data-slot]')];
  }, [html, derivation]);
  useLivePatch(() => {
    for (const slot of slots.current) patchNumber(slot, read(slot.dataset.slot ?? ''));
  }, [html, read]);
  useLayoutEffect(() => {
    if (!host.current || !before.current) return undefined;
    const end = playMotion(host.current, before.current);
    before.current = null;
    return end;
  }, [html, derivation]);
  return host;
}
