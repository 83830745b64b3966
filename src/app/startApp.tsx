import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createActions } from '../state/actions/createActions';
import { connectAddress } from '../state/address/connectAddress';
import { places, positionOf } from '../state/step';
import { loadCompression } from '../state/link/compression';
import { carriesState } from '../state/link/hash';
import { createAppStore } from '../state/store';
import { AppContext } from '../state/useAppState';
import { termStyles } from '../terms/styles';
import { App } from './App';
import { LectureLayout, NarrowLayout } from './parts';
import { connectPointing } from './pointing';
import { localStorageIfAllowed } from './storage';
import { loadTexts } from './useChapterTexts';
import { screenNow } from './useScreen';

/** Opens the state that the address holds, fetches the first chapter's texts, and puts the app into the page. */
export async function startApp(root: HTMLElement): Promise<void> {
  const { hash, search } = window.location;
  if (carriesState(hash)) await loadCompression().catch(() => undefined);
  const store = createAppStore({
    places,
    initialHash: hash,
    initialSearch: search,
    storage: localStorageIfAllowed(),
  });
  const actions = createActions(store);
  connectAddress(store, window, places);
  connectPointing(document.documentElement, store, actions);
  lightTerms();
  await Promise.all([
    loadTexts(positionOf(store.getState().place).chapter.id),
    store.getState().settings.view === 'lecture'
      ? LectureLayout.preload()
      : screenNow() === 'narrow'
        ? NarrowLayout.preload()
        : undefined,
  ]);
  createRoot(root).render(
    <StrictMode>
      <AppContext value={{ store, actions }}>
        <App />
      </AppContext>
    </StrictMode>,
  );
}

/** The registry's style rules go in as a constructed sheet, which the content security policy allows. */
function lightTerms(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(termStyles());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
