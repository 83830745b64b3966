import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Rect, Vec } from '../layout/geometry';
import type { View } from '../layout/view';
import { boundedView, pannedBy, pinchedView, sameView, zoomedAround, zoomOf } from '../layout/zoom';
import type { Zoom } from '../layout/zoom';
import type { ShownView } from './shownView';

export interface Gestures {
  readonly shown: ShownView;
  /** the view that shows everything, and what that is */
  readonly fitted: View;
  readonly box: Rect;
  readonly onZoom: (zoom: Zoom | null) => void;
  /** keeps the page from scrolling under two fingers */
  readonly guardTouch: (held: boolean) => void;
}

/** The wheel is at rest when this many milliseconds bring no turn of it. */
const quiet = 140;
/** Halvings or doublings a turn of the wheel makes at most. */
const mostATurn = 0.4;

/** How much a turn of the wheel enlarges; the browser tells of a trackpad's pinch in the same way, in smaller steps. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = deltaMode === 0 ? deltaY : deltaMode === 1 ? deltaY * 20 : deltaY * 100;
  return 2 ** Math.min(mostATurn, Math.max(-mostATurn, -pixels / 80));
}

/**
 * Zoom and pan: two fingers, the wheel with Ctrl or Cmd, and a drag of free ground. While one of them goes on the
 * picture is patched; at its end the zoom is told.
 */
export function usePlaneGestures(root: RefObject<SVGSVGElement | null>, gestures: Gestures) {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  }, [gestures]);

  useEffect(() => {
    const element = root.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { shown, fitted, box } = latest.current;
      const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
      const at: Vec = [event.clientX - left, event.clientY - top];
      if (timer === undefined) shown.hold(true);
      shown.show(boundedView(zoomedAround(shown.now(), at, wheelFactor(event)), fitted, box));
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        settle(latest.current);
      }, quiet);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('wheel', turn);
    };
  }, [root]);

  return {
    /** Follows two fingers until one of them is lifted. */
    pinch(first: PointerEvent, second: PointerEvent): void {
      const { shown, fitted, box, guardTouch } = latest.current;
      const start = shown.now();
      const before: [Vec, Vec] = [placeOf(first), placeOf(second)];
      const now: [Vec, Vec] = [...before];
      shown.hold(true);
      guardTouch(true);
      follow(
        [first.pointerId, second.pointerId],
        (event) => {
          now[event.pointerId === first.pointerId ? 0 : 1] = placeOf(event);
          const within = localise(root.current);
          const view = pinchedView(
            start,
            [within(before[0]), within(before[1])],
            [within(now[0]), within(now[1])],
          );
          shown.show(boundedView(view, fitted, box));
        },
        () => {
          guardTouch(false);
          settle(latest.current);
        },
      );
    },

    /** Follows a pointer that was pressed on free ground. `onMoved` is told once it has moved. */
    pan(press: PointerEvent, onMoved: () => void): void {
      const { shown, fitted, box } = latest.current;
      const start = shown.now();
      let moved = false;
      follow(
        [press.pointerId],
        (event) => {
          const by: Vec = [event.clientX - press.clientX, event.clientY - press.clientY];
          if (!moved && Math.hypot(...by) <= 3) return;
          if (!moved) {
            shown.hold(true);
            onMoved();
          }
          moved = true;
          shown.show(boundedView(pannedBy(start, by), fitted, box));
        },
        () => {
          if (moved) settle(latest.current);
        },
      );
    },
  };
}

const placeOf = ({ clientX, clientY }: PointerEvent): Vec => [clientX, clientY];

function localise(element: Element | null): (at: Vec) => Vec {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
  return ([x, y]) => [x - left, y - top];
}

/** Tells what is in view now; what shows everything is no zoom. */
function settle({ shown, fitted, onZoom }: Gestures): void {
  const view = shown.now();
  onZoom(sameView(view, fitted) ? null : zoomOf(view));
  shown.hold(false);
}

/** Listens to these pointers until one of them is lifted or lost. */
function follow(ids: readonly number[], move: (event: PointerEvent) => void, end: () => void): void {
  const listening = new AbortController();
  const { signal } = listening;
  const own = ({ pointerId }: PointerEvent) => ids.includes(pointerId);
  const stop = (event: PointerEvent) => {
    if (!own(event)) return;
    listening.abort();
    end();
  };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (own(event)) move(event);
    },
    { signal },
  );
  window.addEventListener('pointerup', stop, { signal });
  window.addEventListener('pointercancel', stop, { signal });
}
