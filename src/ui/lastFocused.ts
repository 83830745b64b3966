let last: HTMLElement | null = null;

/** What had the focus last, dialogs apart: one that has to be fetched opens when its opener may have lost it. */
export const lastFocused = (): HTMLElement | null => last;

/** Begins to look; returns how to end it. */
export function watchFocus(document: Document): () => void {
  const look = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !target.closest('dialog')) last = target;
  };
  document.addEventListener('focusin', look);
  return () => {
    document.removeEventListener('focusin', look);
  };
}
