import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from './actions/createActions';
import type { AppState } from './appState';
import type { AppStore } from './appStore';

/** The store and what may be done to it, as the shell hands them down. */
export interface App {
  readonly store: AppStore;
  readonly actions: Actions;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('The state is used inside AppContext.');
  return app;
}

/** A part of the state; the component renders again only when that part changes. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  return useStore(useApp().store, select);
}
