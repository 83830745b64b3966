import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Ref, RefObject } from 'react';
import type { Navigation, Surroundings } from './navigation';
import type { PlaneHandle } from './types';

interface Options extends Omit<Surroundings, 'frame'> {
  readonly refit: () => void;
  readonly zoomed: boolean;
}

/**
 * Moving about in the plane; the program for it is fetched once the picture stands.
 * A point that is chosen or moved out of a zoomed view is brought back into it: `chosen` tells them apart.
 */
export function useNavigation(
  root: RefObject<SVGSVGElement | null>,
  refs: readonly [Ref<PlaneHandle> | undefined, Ref<PlaneHandle>],
  options: Options,
  chosen: string,
): RefObject<Navigation | null> {
  const navigation = useRef<Navigation>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  }, [options]);

  useEffect(() => {
    const frame = root.current;
    if (!frame) return undefined;
    let gone = false;
    void import('./navigation').then(({ createNavigation }) => {
      if (!gone) navigation.current = createNavigation(() => ({ ...latest.current, frame }));
    });
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      navigation.current?.wheel(event);
    };
    // React's own listener may not refuse the turn, and the browser would enlarge the whole page.
    frame.addEventListener('wheel', turn, { passive: false });
    return () => {
      gone = true;
      frame.removeEventListener('wheel', turn);
    };
  }, [root]);

  const make = (): PlaneHandle => ({
    closer: () => navigation.current?.zoomBy(1),
    further: () => navigation.current?.zoomBy(-1),
    panBy: (right, up) => navigation.current?.panBy(right, up),
    fit: () => {
      latest.current.refit();
      latest.current.onZoom(null);
    },
    focusPoint: (i, axis = 0) =>
      root.current?.parentElement
        ?.querySelector<HTMLInputElement>(`input[data-i="${i}"][data-axis="${axis}"]`)
        ?.focus(),
  });
  useImperativeHandle(refs[0], make, [root]);
  useImperativeHandle(refs[1], make, [root]);

  useEffect(() => {
    if (latest.current.zoomed) navigation.current?.reveal();
  }, [chosen]);
  return navigation;
}
