import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlaneInput } from '../layout/planeLayout';
import type { PlaneStructure } from './structure';

/** A change is over when this many milliseconds bring no other. */
const quiet = 120;

export interface RestingInput {
  /** the numbers as they were when they last stood still: what view, labels and leaders are made for */
  readonly rest: PlaneInput;
  /** to be told of the present numbers on every beat */
  readonly watch: (input: PlaneInput) => void;
  /** while a point is held nothing rests; letting go takes the numbers as they are */
  readonly hold: (held: boolean) => void;
}

/** Follows the numbers at a distance: at once where the data set or the class changes, else when they stand still. */
export function useRestingInput(read: () => PlaneInput, { N, C, i, j, axes }: PlaneStructure): RestingInput {
  const key = [N, C, j, ...axes].join();
  const [taken, take] = useState(() => ({ key, input: read() }));
  let { input } = taken;
  if (taken.key !== key) {
    input = read();
    take({ key, input });
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);

  const settle = useCallback(() => {
    take((before) => {
      const now = read();
      return now.trace === before.input.trace ? before : { ...before, input: now };
    });
  }, [read]);
  const resting = taken.input.trace;
  const watch = useCallback(
    ({ trace }: PlaneInput) => {
      clearTimeout(timer.current);
      if (trace !== resting && !held.current) timer.current = setTimeout(settle, quiet);
    },
    [resting, settle],
  );
  const hold = useCallback(
    (hold: boolean) => {
      held.current = hold;
      clearTimeout(timer.current);
      if (!hold) timer.current = setTimeout(settle, 0);
    },
    [settle],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return { rest: { ...input, cursor: { ...input.cursor, i, j } }, watch, hold };
}
