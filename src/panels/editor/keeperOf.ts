import type { AppStore } from '../../state/appStore';
import { withSent } from '../../state/drafts/drafts';
import { keepDrafts } from '../../state/drafts/savedDrafts';
import type { DraftKeeper } from '../../state/drafts/savedDrafts';
import { openStorage } from '../../state/settings/savedSettings';

/** How long a learner pauses before a text is saved. */
const pause = 300;

const keepers = new WeakMap<AppStore, DraftKeeper>();

/**
 * The drafts that belong to a store, made when they are first asked for. They outlive the panel, which a phone shows
 * under one tab of four. Code of a link goes to them once: afterwards the learner chooses what stands in the editor.
 */
export function keeperOf(store: AppStore): DraftKeeper {
  const known = keepers.get(store);
  if (known) return known;
  const keeper = keepDrafts(openStorage(window));
  keepers.set(store, keeper);
  let timer: ReturnType<typeof setTimeout> | undefined;
  keeper.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(keeper.save, pause);
  });
  window.addEventListener('pagehide', keeper.save);
  const take = (code: string | null) => {
    if (code !== null) keeper.change((drafts) => withSent(drafts, code));
  };
  take(store.getState().sentCode);
  store.subscribe(({ sentCode }, before) => {
    if (sentCode !== before.sentCode) take(sentCode);
  });
  return keeper;
}
