import { useSyncExternalStore } from 'react';

export type Screen = 'wide' | 'narrow';

/** Below this width a story and a workbench do not stand side by side. */
const narrowest = '(min-width: 1100px)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(narrowest);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

export function screenNow(): Screen {
  return window.matchMedia(narrowest).matches ? 'wide' : 'narrow';
}

export function useScreen(): Screen {
  return useSyncExternalStore(subscribe, screenNow);
}
