import type { Vec } from '../layout/geometry';
import { draggedTo, toScreen } from '../layout/view';
import type { View } from '../layout/view';

export interface PointDragPorts {
  readonly onMoveStart: (i: number) => void;
  /** false where the move was ended from elsewhere: by undo, or because what is dragged is gone */
  readonly onMove: (i: number, at: Vec) => boolean;
  readonly onMoveEnd: (i: number) => void;
  readonly onMoveCancel: (i: number) => void;
}

export interface PointDrag {
  /** of the point, or the class of the weights whose tip is dragged */
  readonly i: number;
  /** where it was */
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

/** A press that may become a drag. */
export interface Press {
  /** whether it has */
  readonly dragging: () => boolean;
  /** lets go of it without a change, for another finger that makes it another gesture */
  readonly abandon: () => void;
}

/** A press becomes a drag beyond this many pixels; up to there it is a click. */
const threshold = 3;

/**
 * Follows one pointer from its press on a mark. The mark keeps its distance from the pointer as it was at the
 * press, also when the window is resized or scrolled meanwhile; Escape puts everything back.
 */
export function startPointDrag(press: PointerEvent, drag: PointDrag): Press {
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
    const at = draggedTo(drag.view(), [to[0] + grip[0], to[1] + grip[1]], drag.inset);
    if (!drag.ports().onMove(i, at)) stop();
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !active) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
    drag.ports().onMoveCancel(i);
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
  return { dragging: () => active, abandon: stop };
}

/** A pointer that ended in this very moment cannot be captured any more; the listeners of the window then see its end. */
function capture(frame: SVGSVGElement, pointerId: number): void {
  try {
    frame.setPointerCapture(pointerId);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
