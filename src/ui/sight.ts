import { createContext } from 'react';

/** Follows whether an element is in sight, until the function returned is called. */
export type WatchSight = (element: HTMLElement) => () => void;

/** Given by the shell to a view whose numbers may wait while nobody sees them; null where they may not. */
export const SightContext = createContext<WatchSight | null>(null);

export interface Sight {
  /** Whether somebody sees or operates one of the elements watched; true as long as nothing is known. */
  readonly isLookedAt: () => boolean;
  readonly watch: WatchSight;
}

/** Calls `onSight` whenever an element watched comes into sight or receives the focus. */
export function createSight(onSight: () => void): Sight {
  /** The elements watched, and whether each is in sight. */
  const watched = new Map<HTMLElement, boolean>();
  return {
    isLookedAt: () => {
      if (watched.size === 0) return true;
      for (const [element, inSight] of watched) {
        if (inSight || element.contains(document.activeElement)) return true;
      }
      return false;
    },
    watch: (element) => {
      watched.set(element, true);
      const observer = new IntersectionObserver((entries) => {
        const inSight = entries.at(-1)?.isIntersecting ?? true;
        watched.set(element, inSight);
        if (inSight) onSight();
      });
      observer.observe(element);
      element.addEventListener('focusin', onSight);
      return () => {
        watched.delete(element);
        observer.disconnect();
        element.removeEventListener('focusin', onSight);
      };
    },
  };
}
