import { createContext, useContext, useLayoutEffect, useRef } from 'react';

/** A beat that comes after every change of state. */
export interface Pulse {
  subscribe(listener: () => void): () => void;
}

const silent: Pulse = { subscribe: () => () => undefined };

/** Where the beat comes from; the shell provides it, so that pictures and formulas need not know the store. */
export const PulseContext = createContext<Pulse>(silent);

export function usePulse(): Pulse {
  return useContext(PulseContext);
}

/**
 * Runs `patch` once the component stands in the page and again on every beat.
 * Numbers are written into the page this way: while a point is dragged nothing renders, texts and
 * attributes are replaced in place. `dependencies` are what `patch` closes over.
 */
export function useLivePatch(patch: () => void, dependencies: readonly unknown[]): void {
  const pulse = usePulse();
  const latest = useRef(patch);
  useLayoutEffect(() => {
    latest.current = patch;
    patch();
    // The caller names what its patch closes over.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, dependencies);
  useLayoutEffect(
    () =>
      pulse.subscribe(() => {
        latest.current();
      }),
    [pulse],
  );
}
