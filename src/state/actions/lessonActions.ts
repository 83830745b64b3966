import type { AppState } from '../appState';
import type { Place } from '../place';
import type { AppStore } from '../appStore';
import { endEdit } from '../history';
import { samePlace } from '../place';
import type { Progress } from '../progress/progress';

/** Going through the lesson; no number changes here, and nothing is undone. */
export function lessonActions(store: AppStore) {
  /** Goes to a step. What was pointed at is no longer on the page, and a drag cannot outlive its picture. */
  const setPlace = ({ chapter, step }: Place) => {
    endEdit(store);
    const { place, page } = store.getState();
    const same = samePlace(place, { chapter, step });
    if (same && page === null) return;
    store.setState({ place: same ? place : { chapter, step }, page: null, pointed: null });
  };

  return {
    setPlace,

    /** Lets the steps go forward by themselves, from this one. */
    play() {
      endEdit(store);
      store.setState({ playing: true });
    },

    pause() {
      if (store.getState().playing) store.setState({ playing: false });
    },

    /** Covers the page with black or white; null brings it back. */
    setBlank(blank: AppState['blank']) {
      store.setState({ blank });
    },

    /** Goes where the last visit ended. */
    resume() {
      const { resume } = store.getState();
      if (resume) setPlace(resume);
    },

    dismissResume() {
      store.setState({ resume: null });
    },

    /** Puts progress back to nothing, or to what it was before that. */
    setProgress(progress: Progress) {
      store.setState({ progress, resume: null });
    },
  };
}
