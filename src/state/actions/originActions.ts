import type { OriginRef } from '../../engine/origins/types';
import type { TermRef } from '../../terms/registry';
import type { AppStore } from '../appStore';
import { originRefOf, sameOrigin } from '../originRef';
import { selectActiveTerm } from '../selectors';
import { selectShownCursor } from '../shownCursor';

/** Asking a number where it comes from, and the way back to what is given; no number changes here. */
export function originActions(store: AppStore) {
  return {
    /**
     * Opens the origin of a term's number; indices that are missing are the cursor's. Without a term it is the one
     * that is lit, else dW.
     */
    askOrigin(ref?: TermRef) {
      const state = store.getState();
      const asked = ref ?? selectActiveTerm(state) ?? { term: 'dW' };
      store.setState({ origin: [originRefOf(asked, selectShownCursor(state))] });
    },

    /** Goes one step further back. A number that was on the way already is gone back to. */
    followOrigin(ref: OriginRef) {
      const { origin } = store.getState();
      const known = origin.findIndex((one) => sameOrigin(one, ref));
      store.setState({ origin: known < 0 ? [...origin, ref] : origin.slice(0, known + 1) });
    },

    closeOrigin() {
      if (store.getState().origin.length > 0) store.setState({ origin: [] });
    },
  };
}
