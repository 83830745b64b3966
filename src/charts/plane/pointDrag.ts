import type { Vec } from '../layout/geometry';
import { draggedTo, toScreen } from '../layout/view';
import type { View } from '../layout/view';

export interface PointDragPorts {
  readonly onMoveStart: (i: number) => void;
  readonly onMove: (i: number, at: Vec) => void;
  readonly onMoveEnd: (i: number) => void;
  readonly onMoveCancel?: (i: number) => void;
}

export interface PointDrag {
  readonly i: number;
  /** where the point was */
  readonly from: Vec;
  /** the picture: asked for its place only when that may have changed */
  readonly frame: SVGSVGElement;
  /** the present view; it changes when the window does */
  readonly view: () => View;
  /** what of the point must stay in the picture, in pixels */
  readonly inset: number;
  /** the ports of the moment */
  readonly ports: () => PointDragPorts;
  /** told at the press and when it is over, however it ends */
  readonly onHeld: (held: boolean) => void;
}

/** A press becomes a drag beyond this many pixels; up to there it is a click. */
const threshold = 3;

/**
 * Follows one pointer from its press on a point. The point keeps its distance from the pointer as it was at the
 * press, also when the window is resized or scrolled meanwhile; Escape puts everything back.
 */
export function startPointDrag(press: PointerEvent, drag: PointDrag): void {
  const { i, frame } = drag;
  const listening = new AbortController();
  const { signal } = listening;
  let bounds = frame.getBoundingClientRect();
  let current = true;
  let active = false;

  const local = (event: PointerEvent): Vec => {
    if (!current) bounds = frame.getBoundingClientRect();
    current = true;
    return [event.clientX - bounds.left, event.clientY - bounds.top];
  };
  const start = local(press);
  const point = toScreen(drag.view(), drag.from);
  const grip: Vec = [point[0] - start[0], point[1] - start[1]];

  const stop = () => {
    listening.abort();
    observer.disconnect();
    drag.onHeld(false);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    stop();
    if (active) drag.ports().onMoveEnd(i);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const to = local(event);
    if (!active) {
      if (Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) <= threshold) return;
      active = true;
      // Captured now and not at the press, so that a click still reaches the mark it was made on.
      capture(frame, press.pointerId);
      drag.ports().onMoveStart(i);
    }
    drag.ports().onMove(i, draggedTo(drag.view(), [to[0] + grip[0], to[1] + grip[1]], drag.inset));
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !active) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
    const { onMove, onMoveEnd, onMoveCancel } = drag.ports();
    if (onMoveCancel) onMoveCancel(i);
    else {
      onMove(i, drag.from);
      onMoveEnd(i);
    }
  };
  const outdate = () => {
    current = false;
  };

  drag.onHeld(true);
  const observer = new ResizeObserver(outdate);
  observer.observe(frame);
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', cancel, { signal, capture: true });
  window.addEventListener('resize', outdate, { signal });
  window.addEventListener('scroll', outdate, { signal, capture: true, passive: true });
}

/** A pointer that ended in this very moment cannot be captured any more; the listeners of the window then see its end. */
function capture(frame: SVGSVGElement, pointerId: number): void {
  try {
    frame.setPointerCapture(pointerId);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
