import type { Pulse } from '../../ui/live';

/** A number that is dragged: it beats at every change, so that the page is patched and not rendered. */
export interface Constant extends Pulse {
  read(): number;
  write(value: number): void;
}

export function createConstant(initial: number): Constant {
  let present = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => present,
    write(value) {
      if (value === present) return;
      present = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Beats whenever one of the two does. */
export function eitherPulse(first: Pulse, second: Pulse): Pulse {
  return {
    subscribe(listener) {
      const leave = [first.subscribe(listener), second.subscribe(listener)];
      return () => {
        for (const one of leave) one();
      };
    },
  };
}
