import { useMemo, useSyncExternalStore } from 'react';
import { starters } from '../../lesson/starters/starters';
import { draftOf, withDraft } from '../../state/drafts/drafts';
import { useAppStore } from '../../state/useAppState';
import { keeperOf } from './keeperOf';
import { starterList } from './starterList';

/** The starters, the one in the editor, and what has become of its text. */
export function useDraft() {
  const keeper = keeperOf(useAppStore());
  const { drafts, saved } = useSyncExternalStore(keeper.subscribe, keeper.now);
  const list = useMemo(() => starterList(starters, drafts), [drafts]);
  const chosen = list.find(({ id }) => id === drafts.chosen) ?? list[0];
  if (!chosen) throw new Error('There is nothing to start from.');
  const { id, source } = chosen;
  const text = draftOf(drafts, id) ?? source;
  return {
    list,
    chosen,
    /** What stands in the editor. */
    text,
    changed: text !== source,
    saved,
    choose: (next: string) => {
      keeper.change((all) => ({ ...all, chosen: next }));
    },
    write: (next: string) => {
      keeper.change((all) => withDraft(all, id, next === source ? null : next));
    },
  };
}
