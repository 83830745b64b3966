import { lazy, useState } from 'react';
import type { ComponentType } from 'react';

/** A component in a file of its own, which may be fetched before it is shown. */
export interface Preloadable<P> {
  (props: P): React.ReactNode;
  /** Fetches it; once that is done it renders at once. */
  readonly preload: () => Promise<void>;
}

/** A component that comes when first shown or preloaded; it must stand inside a Suspense boundary. */
export function preloadable<P extends object>(load: () => Promise<ComponentType<P>>): Preloadable<P> {
  let Loaded: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetchOnce = () =>
    (coming ??= load().then(
      (component) => (Loaded = component),
      (error: unknown) => {
        coming = null;
        throw error;
      },
    ));
  const Lazy = lazy(() => fetchOnce().then((component) => ({ default: component })));
  function Part(props: P) {
    // What came late stays what it is: another component in its place would be made anew.
    const [Shown] = useState<ComponentType<P>>(() => Loaded ?? Lazy);
    return <Shown {...props} />;
  }
  return Object.assign(Part, { preload: () => fetchOnce().then(() => undefined) });
}
