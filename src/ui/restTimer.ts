/** Something that runs once nothing has happened for a while. */
export interface RestTimer {
  /** Something happened: the wait begins anew. */
  readonly touch: () => void;
  readonly cancel: () => void;
}

/**
 * Runs `run` when `pause` milliseconds have passed since the last touch. During a drag each of many is touched in
 * every frame, so that a touch only notes the time; a timer that ends too early goes on for what is left.
 */
export function restTimer(run: () => void, pause: number): RestTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = 0;
  const look = () => {
    const left = touched + pause - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined) run();
  };
  return {
    touch: () => {
      touched = performance.now();
      timer ??= setTimeout(look, pause);
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
