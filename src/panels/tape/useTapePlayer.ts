import { useEffect, useState } from 'react';
import { tapeLength } from '../../engine';
import { selectTapePosition, tapeSizesOf } from '../../state/tape';
import { useActions, useAppStore } from '../../state/useAppState';

/** Lines a second. */
export const speeds = [1, 3, 10, 30] as const;
export type Speed = (typeof speeds)[number];

/** Lets the run go on by itself, from where it stands; it stops at its end, and where anybody else moves it. */
export function useTapePlayer() {
  const store = useAppStore();
  const { stepTape } = useActions();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(3);

  useEffect(() => {
    if (!playing) return undefined;
    let own = selectTapePosition(store.getState());
    const stop = () => {
      setPlaying(false);
    };
    const timer = setInterval(() => {
      const state = store.getState();
      const last = tapeLength(tapeSizesOf(state)) - 1;
      if (selectTapePosition(state) !== own || own >= last || document.hidden) stop();
      else {
        own += 1;
        stepTape(1);
      }
    }, 1000 / speed);
    return () => {
      clearInterval(timer);
    };
  }, [playing, speed, store, stepTape]);

  return {
    playing,
    speed,
    setSpeed,
    toggle: () => {
      setPlaying(!playing);
    },
  };
}
