import { useEffect, useRef } from 'react';
import { stepTime } from '../../state/playing/pace';
import { useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';

/** Where motion is not wanted the line grows in this many steps. */
const jumps = 4;

/** A hairline over the transport that grows until the next step comes. */
export function PlayProgress() {
  const playing = useAppState((state) => state.playing);
  const pace = useAppState((state) => state.settings.pace);
  const { index, step } = usePosition();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!playing) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const growth = line.current?.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration: stepTime(step.words, pace),
      easing: still ? `steps(${jumps})` : 'linear',
      fill: 'forwards',
    });
    return () => {
      growth?.cancel();
    };
  }, [playing, pace, index, step.words]);
  return <div ref={line} className="play-progress" data-on={playing || undefined} />;
}
