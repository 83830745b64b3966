import type { AppState } from '../state/appState';
import type { AppStore } from '../state/appStore';
import { stepTime } from '../state/playing/pace';
import { places, positionOf, positions } from '../state/step';

const lastIndex = positions.length - 1;

/** What of a document tells whether anybody can see the page. */
export type Visibility = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * While the state says so, goes to the next step whenever the present one has had its time. It stops where anybody
 * does something else: goes to a step, drags, blanks the screen, changes the layout, leaves the tab; and at the end.
 */
export function connectPlayer(store: AppStore, document: Visibility): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let own = false;

  const stop = () => {
    store.setState({ playing: false });
  };
  const forward = () => {
    const next = positionOf(store.getState().place).index + 1;
    const place = places[next];
    if (place) {
      own = true;
      store.setState({ place, pointed: null });
      own = false;
    }
    if (next >= lastIndex) stop();
  };
  const wait = ({ place, settings }: AppState) => {
    clearTimeout(timer);
    timer = setTimeout(forward, stepTime(positionOf(place).step.words, settings.pace));
  };
  const isOtherWork = (state: AppState, previous: AppState) =>
    (state.place !== previous.place && !own) ||
    state.editStart !== null ||
    state.blank !== null ||
    state.page !== null ||
    state.params !== previous.params ||
    state.settings.view !== previous.settings.view;

  const unsubscribe = store.subscribe((state, previous) => {
    if (!state.playing) clearTimeout(timer);
    else if (!previous.playing) wait(state);
    else if (isOtherWork(state, previous)) stop();
    else if (state.place !== previous.place || state.settings.pace !== previous.settings.pace) wait(state);
  });
  const onVisibility = () => {
    if (document.hidden && store.getState().playing) stop();
  };
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
