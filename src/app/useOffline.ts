import { useEffect, useState } from 'react';

/** How the new version is taken, once there is one; null while there is none. */
type Take = (() => void) | null;

/**
 * Registers the worker that keeps the page for use without a network, when the page has nothing better to do.
 * Where a browser or a frame refuses service workers, the page works as before, online.
 */
export function useOffline(): { readonly take: Take; readonly later: () => void } {
  const [take, offer] = useState<Take>(null);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const register = async () => {
      const { registerSW } = await import('virtual:pwa-register');
      const update = registerSW({
        onNeedRefresh() {
          offer(() => () => void update(true));
        },
      });
    };
    const timer = setTimeout(() => {
      // A refusal is no fault of the page: it only stays online.
      register().catch(() => undefined);
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return {
    take,
    later: () => {
      offer(null);
    },
  };
}
