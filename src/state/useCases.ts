import { otherClass } from '../terms/otherClass';
import type { ChapterId } from '../lesson/types';
import type { Cursor } from './appState';
import { selectShapes } from './selectors';
import { kOfCase, selectK } from './shownCursor';
import { places } from './step';
import { useActions, useAppState, useAppStore } from './useAppState';
import { usePosition } from './usePosition';

/** In these chapters k is looked at too: the class whose probability answers. */
const withK: readonly ChapterId[] = ['quotient-rule', 'chain-rule'];

/** Whether the present chapter shows k beside j. */
export function useShowsK(): boolean {
  return withK.includes(usePosition().chapter.id);
}

/** The case that holds, k = j or k ≠ j, and the ways to change k, j and the case. */
export function useCases() {
  const { chapter, step } = usePosition();
  const store = useAppStore();
  const { setCursor, setPlace } = useActions();
  // Of the step that is drawn, as `useK`.
  const same = useAppState((state) => kOfCase(state, step.cases) === state.cursor.j);

  /** Moves j and k. Where the step is about the other case alone, its sister is gone to. */
  const choose = (change: Partial<Pick<Cursor, 'j' | 'k'>>) => {
    const state = store.getState();
    const j = change.j ?? state.cursor.j;
    // A step about one case takes k along when j moves.
    const k = change.k ?? (step.cases === 'same' ? j : selectK(state));
    setCursor({ j, k });
    if (change.k === undefined || step.cases === undefined || step.cases === 'either') return;
    const due = k === j ? 'same' : 'other';
    const sister = chapter.steps.find(({ cases }) => cases === due);
    const place = places.find((one) => one.chapter === chapter.id && one.step === sister?.id);
    if (due !== step.cases && place) setPlace(place);
  };

  return {
    same,
    choose,
    /** Flips the switch: k to j, or to another class. */
    chooseCase: (due: 'same' | 'other') => {
      const { cursor } = store.getState();
      const { C } = selectShapes(store.getState());
      choose({ k: due === 'same' ? cursor.j : otherClass(cursor, C) });
    },
  };
}
