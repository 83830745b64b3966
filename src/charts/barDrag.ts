export interface BarDragPorts {
  readonly onDragStart: () => void;
  /** How far from where the bar ended at the press, as a share of its room: -2 to 2 and beyond it. */
  readonly onDrag: (share: number) => void;
  readonly onDragEnd: () => void;
  readonly onDragCancel: () => void;
}

/** A press becomes a drag beyond this many pixels; up to there it is a click. */
const threshold = 3;

/**
 * Follows one pointer from its press on the end of a bar, sideways only. Escape puts everything back.
 * @param handle what was pressed; it keeps the pointer
 * @param unit pixels of the screen that a share of 1 takes
 */
export function startBarDrag(
  press: PointerEvent,
  handle: HTMLElement,
  unit: number,
  ports: BarDragPorts,
): void {
  const listening = new AbortController();
  const { signal } = listening;
  let active = false;

  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const by = event.clientX - press.clientX;
    if (!active) {
      if (Math.abs(by) <= threshold) return;
      active = true;
      handle.setPointerCapture(press.pointerId);
      ports.onDragStart();
    }
    ports.onDrag(by / unit);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    listening.abort();
    if (active) ports.onDragEnd();
    if (active) swallowClick();
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !active) return;
    event.preventDefault();
    event.stopPropagation();
    listening.abort();
    ports.onDragCancel();
    swallowClick();
  };

  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', cancel, { signal, capture: true });
}

/** The click that the browser makes of letting go would be taken for one on the cell. */
function swallowClick(): void {
  const refuse = (event: Event) => {
    event.stopPropagation();
  };
  window.addEventListener('click', refuse, { capture: true, once: true });
  setTimeout(() => {
    window.removeEventListener('click', refuse, { capture: true });
  }, 0);
}
