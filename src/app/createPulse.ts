import { afterPaint } from '../state/afterPaint';
import type { AppStore } from '../state/appStore';
import type { Pulse } from '../ui/live';

/**
 * The beat that numbers, formulas and pictures are patched on: at once with every change of state, but after the
 * first paint of a new step, whose heading would otherwise wait for pictures that are about to be drawn anew.
 */
export function createPulse(store: AppStore): Pulse {
  return {
    subscribe(listener) {
      let subscribed = true;
      const beat = () => {
        if (subscribed) listener();
      };
      const unsubscribe = store.subscribe((state, previous) => {
        if (state.place === previous.place) listener();
        else laterTogether(beat);
      });
      return () => {
        subscribed = false;
        unsubscribe();
      };
    },
  };
}

let waiting: (() => void)[] = [];

/** All listeners after the same paint. */
function laterTogether(beat: () => void): void {
  waiting.push(beat);
  if (waiting.length > 1) return;
  afterPaint(() => {
    const beats = waiting;
    waiting = [];
    for (const one of beats) one();
  });
}
