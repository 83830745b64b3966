import type { View } from '../layout/view';
import { sameView, viewBetween } from '../layout/zoom';

/** Milliseconds from one view to the next. */
export const duration = 240;

const still = '(prefers-reduced-motion: reduce)';
const eased = (part: number): number => 1 - (1 - part) ** 3;

export interface ShownView {
  /** the view on the screen: the one at rest, one on the way to it, or what a gesture makes of it */
  readonly now: () => View;
  /** what writes the picture for the view of the moment */
  readonly patchWith: (patch: () => void) => void;
  /** the view at rest, and the picture it is of: within one picture a motion leads there, to another one a cut */
  readonly rest: (view: View, picture: object) => void;
  /** what a gesture makes of the view; it stays until another is at rest */
  readonly show: (view: View) => void;
  /** while something in the picture is held the view stands still, on its way too */
  readonly hold: (held: boolean) => void;
  readonly stop: () => void;
}

/** Leads a picture from the view it had to the one at rest; reduced motion and another size cut. */
export function createShownView(first: View): ShownView {
  let shown = first;
  let target = first;
  let picture: object | null = null;
  let held = false;
  let frame = 0;
  let patch: () => void = () => undefined;

  const take = (view: View) => {
    shown = view;
    patch();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
  };
  const travel = () => {
    stop();
    const [from, to] = [shown, target];
    if (held || from === to) return;
    const cut = from.width !== to.width || from.height !== to.height || matchMedia(still).matches;
    if (cut || sameView(from, to)) {
      take(to);
      return;
    }
    const start = performance.now();
    const step = () => {
      const part = Math.min(1, (performance.now() - start) / duration);
      take(part < 1 ? viewBetween(from, to, eased(part)) : to);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };

  return {
    now: () => shown,
    patchWith: (next) => {
      patch = next;
    },
    rest: (view, of) => {
      target = view;
      if (picture !== of) shown = view;
      picture = of;
      travel();
    },
    show: (view) => {
      stop();
      take(view);
    },
    hold: (hold) => {
      held = hold;
      if (hold) stop();
      else travel();
    },
    stop,
  };
}
