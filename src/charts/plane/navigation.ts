import type { Rect, Vec } from '../layout/geometry';
import { nearestMark } from '../layout/nearestMark';
import { toScreen } from '../layout/view';
import type { View } from '../layout/view';
import { boundedView, pannedBy, pinchedView, zoomedAround, zoomStep } from '../layout/moveView';
import { sameView, zoomOf } from '../layout/zoom';
import type { Zoom } from '../layout/zoom';
import { startPointDrag } from './pointDrag';
import type { ShownView } from './shownView';

/** What moving about in the plane needs to know at the moment. */
export interface Surroundings {
  readonly frame: Element;
  readonly shown: ShownView;
  /** the view at rest; one after the other, steps are made from where the last one leads */
  readonly view: View;
  /** the view that shows everything, and what that is */
  readonly fitted: View;
  readonly box: Rect;
  /** where the chosen point is in the plane */
  readonly point: Vec;
  readonly onZoom: (zoom: Zoom | null) => void;
  /** keeps the page from scrolling under two fingers */
  readonly guardTouch: (held: boolean) => void;
}

/** The wheel is at rest when this many milliseconds bring no turn of it. */
const quiet = 140;
/** Halvings or doublings a turn of the wheel makes at most. */
const mostATurn = 0.4;
/** A press becomes a drag beyond this many pixels. */
const threshold = 3;
/** A mark nearer to the edge than this counts as out of view. */
const edge = 12;

/** How much a turn of the wheel enlarges; the browser tells of a trackpad's pinch in the same way, in smaller steps. */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = deltaMode === 0 ? deltaY : deltaMode === 1 ? deltaY * 20 : deltaY * 100;
  return 2 ** Math.min(mostATurn, Math.max(-mostATurn, -pixels / 80));
}

/** Whether a mark there can be seen. */
export const shows = ({ width, height }: View, [x, y]: Vec): boolean =>
  x >= edge && y >= edge && x <= width - edge && y <= height - edge;

const placeOf = ({ clientX, clientY }: MouseEvent): Vec => [clientX, clientY];

/** A place of the window in the picture. */
function within(frame: Element, [x, y]: Vec): Vec {
  const { left, top } = frame.getBoundingClientRect();
  return [x - left, y - top];
}

/** Tells what is in view now; what shows everything is no zoom. */
function settle({ shown, fitted, onZoom }: Surroundings): void {
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
  const follows = (event: PointerEvent) => {
    if (own(event)) move(event);
  };
  window.addEventListener('pointermove', follows, { signal });
  window.addEventListener('pointerup', stop, { signal });
  window.addEventListener('pointercancel', stop, { signal });
}

/**
 * Zoom and pan: by steps, by two fingers, by the wheel with Ctrl or Cmd, and by a drag of free ground.
 * While a gesture goes on the picture is patched; at its end the zoom is told.
 */
export function createNavigation(around: () => Surroundings) {
  const turnTo = (view: View) => {
    const { fitted, box, onZoom } = around();
    onZoom(zoomOf(boundedView(view, fitted, box)));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    nearestMark,
    startPointDrag,

    /** So many steps closer; the chosen point stays where it is, where it can be seen. */
    zoomBy(steps: number): void {
      const factor = zoomStep ** steps;
      const { view, point } = around();
      const at = toScreen(view, point);
      turnTo(zoomedAround(view, shows(view, at) ? at : [view.width / 2, view.height / 2], factor));
    },

    /** By parts of the shorter side. */
    panBy(right: number, up: number): void {
      const { view } = around();
      const side = Math.min(view.width, view.height);
      turnTo(pannedBy(view, [-right * side, up * side]));
    },

    /** Brings the chosen point into view, in its middle; the scale stays. */
    reveal(): void {
      const { view, point, onZoom } = around();
      if (!shows(view, toScreen(view, point))) onZoom({ centre: point, span: zoomOf(view).span });
    },

    wheel(event: WheelEvent): void {
      const { shown, fitted, box, frame } = around();
      if (timer === undefined) shown.hold(true);
      const at = within(frame, placeOf(event));
      shown.show(boundedView(zoomedAround(shown.now(), at, wheelFactor(event)), fitted, box));
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        settle(around());
      }, quiet);
    },

    /** Follows two fingers until one of them is lifted. */
    pinch(first: PointerEvent, second: PointerEvent): void {
      const { shown, fitted, box, guardTouch, frame } = around();
      const start = shown.now();
      const places = [placeOf(first), placeOf(second)] as [Vec, Vec];
      const local = (): [Vec, Vec] => [within(frame, places[0]), within(frame, places[1])];
      const before = local();
      shown.hold(true);
      guardTouch(true);
      follow(
        [first.pointerId, second.pointerId],
        (event) => {
          places[event.pointerId === first.pointerId ? 0 : 1] = placeOf(event);
          shown.show(boundedView(pinchedView(start, before, local()), fitted, box));
        },
        () => {
          guardTouch(false);
          settle(around());
        },
      );
    },

    /** Follows a pointer that was pressed on free ground; `onMoved` is told once it has moved. */
    pan(press: PointerEvent, onMoved: () => void): void {
      const { shown, fitted, box } = around();
      const start = shown.now();
      let moved = false;
      follow(
        [press.pointerId],
        (event) => {
          const by: Vec = [event.clientX - press.clientX, event.clientY - press.clientY];
          if (!moved && Math.hypot(...by) <= threshold) return;
          if (!moved) {
            shown.hold(true);
            onMoved();
          }
          moved = true;
          shown.show(boundedView(pannedBy(start, by), fitted, box));
        },
        () => {
          if (moved) settle(around());
        },
      );
    },
  };
}

export type Navigation = ReturnType<typeof createNavigation>;
