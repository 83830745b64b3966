import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from './actions/createActions';
import type { AppState } from './appState';
import type { AppStore } from './appStore';

/** A store and what may be done to it; the shell makes one of each and provides them. */
export interface AppContextValue {
  readonly store: AppStore;
  readonly actions: Actions;
}

export const AppContext = createContext<AppContextValue | null>(null);

function useAppContext(): AppContextValue {
  const context = useContext(AppContext);
  if (!context) throw new Error('A panel stands outside of AppContext.');
  return context;
}

/** The store itself, for patches that read it on every beat instead of rendering. */
export function useAppStore(): AppStore {
  return useAppContext().store;
}

export function useActions(): Actions {
  return useAppContext().actions;
}

/** Renders again when what `select` returns is another value; it must return the same object for the same state. */
export function useAppState<Selected>(select: (state: AppState) => Selected): Selected {
  return useStore(useAppStore(), select);
}

/** Whether there is an edit to undo, and one to redo. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { temporal } = useAppStore();
  const canUndo = useStore(temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(temporal, ({ futureStates }) => futureStates.length > 0);
  return { canUndo, canRedo };
}
