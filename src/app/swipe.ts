/** Where a finger was, and when, in pixels and milliseconds. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

const least = { distance: 56, slant: 2, edge: 24 };
const longest = 700;

/** What two moments of one finger mean: 1 for the next step (to the left), −1 for the one before, 0 for no swipe. */
export function swipeOf(from: Touched, to: Touched, width: number): -1 | 0 | 1 {
  const across = to.x - from.x;
  const fast = to.at - from.at <= longest;
  const level = Math.abs(across) >= least.slant * Math.abs(to.y - from.y);
  // At its edges the browser itself goes back and forward.
  const inside = from.x >= least.edge && from.x <= width - least.edge;
  if (!fast || !level || !inside || Math.abs(across) < least.distance) return 0;
  return across < 0 ? 1 : -1;
}

const ownsTouch = '.plane, .plate-picture, dialog, input, select, textarea, [role="slider"]';

/** Whether a finger on this element does something else: drags a point, or scrolls a box sideways. */
export function keepsSwipe(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(ownsTouch)) return true;
  for (let node: Element | null = target; node && node !== document.body; node = node.parentElement) {
    if (node.scrollWidth > node.clientWidth && /auto|scroll/.test(getComputedStyle(node).overflowX))
      return true;
  }
  return false;
}

/** Tells of every swipe on the page. @returns a function that ends it */
export function connectSwipe(root: HTMLElement, onSwipe: (by: 1 | -1) => void): () => void {
  let from: Touched | null = null;
  const start = (event: TouchEvent) => {
    const [touch] = event.touches;
    const single = event.touches.length === 1 && touch && !keepsSwipe(event.target);
    from = single ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
  };
  const end = (event: TouchEvent) => {
    const [touch] = event.changedTouches;
    if (!from || !touch) return;
    const by = swipeOf(
      from,
      { x: touch.clientX, y: touch.clientY, at: event.timeStamp },
      document.documentElement.clientWidth,
    );
    from = null;
    if (by !== 0 && window.getSelection()?.isCollapsed !== false) onSwipe(by);
  };
  const cancel = () => {
    from = null;
  };
  root.addEventListener('touchstart', start, { passive: true });
  root.addEventListener('touchend', end, { passive: true });
  root.addEventListener('touchcancel', cancel, { passive: true });
  return () => {
    root.removeEventListener('touchstart', start);
    root.removeEventListener('touchend', end);
    root.removeEventListener('touchcancel', cancel);
  };
}
