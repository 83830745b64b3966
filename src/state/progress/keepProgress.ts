import { afterShown } from '../afterPaint';
import type { Place } from '../place';
import type { AppStore } from '../appStore';
import type { SettingsStorage } from '../settings/savedSettings';
import { withVisited } from './progress';
import { readProgress, saveProgress } from './savedProgress';

/** Saves progress whenever it grows, over what another tab may have saved meanwhile, and clears it when it is reset. */
export function keepProgress(
  store: AppStore,
  storage: SettingsStorage,
  places: readonly Place[],
): () => void {
  let due = false;
  let reset = false;
  const save = () => {
    const others = reset ? [] : readProgress(storage, places).visited;
    saveProgress(storage, withVisited(store.getState().progress, others));
    due = false;
    reset = false;
  };
  return store.subscribe(({ progress }, { progress: previous }) => {
    if (progress === previous) return;
    reset ||= progress.visited.length < previous.visited.length;
    if (due) return;
    due = true;
    afterShown(save);
  });
}
