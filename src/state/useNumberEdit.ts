import { useMemo } from 'react';
import { useActions, useAppStore } from './useAppState';

/** How a field of the page edits a number: what is typed in one go is one edit, and a refusal is said by the field. */
export function useNumberEdit() {
  const store = useAppStore();
  const actions = useActions();
  return useMemo(() => {
    const session = {
      begin: () => {
        actions.beginEdit();
      },
      end: () => {
        actions.endEdit();
      },
      cancel: () => {
        actions.cancelEdit();
      },
    };
    return {
      session,
      /** What the refusal says, or null where the edit was made. */
      outcome(made: boolean): string | null {
        if (made) return null;
        const text = store.getState().notice?.text ?? null;
        actions.dismissNotice();
        return text;
      },
    };
  }, [store, actions]);
}
