import { kOfCase } from './shownCursor';
import { useAppState } from './useAppState';
import { usePosition } from './usePosition';

/** The class whose probability is looked at, in the step that is drawn: what follows a step's first paint waits for it. */
export function useK(): number {
  const { cases } = usePosition().step;
  return useAppState((state) => kOfCase(state, cases));
}
