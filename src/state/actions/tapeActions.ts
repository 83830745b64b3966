import type { AppStore } from '../appStore';
import { selectTapePosition, tapeAt } from '../tape';

/** Going through the run of the question's function: the cursor goes along, and nothing is undone. */
export function tapeActions(store: AppStore) {
  const setTape = (position: number) => {
    const state = store.getState();
    const next = tapeAt(state, position);
    if (selectTapePosition({ ...state, ...next }) !== selectTapePosition(state)) store.setState(next);
  };
  return {
    /** To an event of the run, by its position; beyond either end, to that end. */
    setTape,

    /** So many lines on, or back. */
    stepTape(by: number) {
      setTape(selectTapePosition(store.getState()) + by);
    },
  };
}
