import type { AppState, Page, Shared } from '../appState';
import type { Place } from '../place';
import type { AppStore } from '../appStore';
import { endEdit } from '../history';
import { canCompress, loadCompression } from '../link/compression';
import { createLink, isBeyondLink } from '../link/createLink';
import { carriesState, formatHash, isAddress } from '../link/hash';
import { pagePath } from '../link/pagePath';
import { readAddress } from '../link/readAddress';
import { samePlace } from '../place';
import { sameNames, sameParams } from '../sameParams';
import { sameSource } from '../source';
import { createHistoryWriter } from './historyWriter';
import type { AddressWindow, Entry } from './historyWriter';

/**
 * Keeps the address and the store in step: a step of the lesson becomes an entry of the browser's history,
 * any other change rewrites the present entry. The address is read at once, and whenever the browser goes to
 * another one; the numbers it brings are an edit like others, which undo takes back.
 * @returns a function that ends the connection, with the last change written
 */
export function connectAddress(store: AppStore, window: AddressWindow, places: readonly Place[]): () => void {
  const entryOf = (state: AppState): Entry => {
    const { href, linkTooLong } = createLink(state, window.location.href);
    return { href, data: linkTooLong ? { stepOnly: true } : null };
  };
  const writer = createHistoryWriter(window, () => entryOf(store.getState()));
  let reading = false;

  const isCurrent = () => {
    const state = store.getState();
    if (!isStepOnly(window) && isBeyondLink(state)) return false;
    return window.location.hash === formatHash(state.place, isStepOnly(window) ? null : state, state.page);
  };

  const read = () => {
    reading = true;
    endEdit(store);
    const state = store.getState();
    const { place, page, shared, notice } = readAddress(window.location.hash, places);
    store.setState({
      ...(isStepOnly(window) ? {} : withoutCopies(shared, state)),
      // A page beside the steps is left again for the step that it was opened from.
      place: page || samePlace(place, state.place) ? state.place : place,
      page: samePage(page, state.page) ? state.page : page,
      pointed: null,
      notice: notice ?? (state.notice?.source === 'link' ? null : state.notice),
    });
    reading = false;
    writer.forget();
  };

  const follow = () => {
    const { hash } = window.location;
    if (!canCompress() && carriesState(hash)) {
      void loadCompression().then(follow, () => undefined);
      return;
    }
    if (isCurrent()) return;
    // The id of an element (a link that skips to the content) is no address: the step stays as it is.
    if (isAddress(hash) || hash === '') read();
    if (!isCurrent()) writer.replace();
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (reading) return;
    const elsewhere = !samePlace(state.place, previous.place) || !samePage(state.page, previous.page);
    if (elsewhere) writer.push(() => entryOf(previous));
    else if (!sameAddress(state, previous)) writer.replace();
    writer.hold(state.editStart !== null);
  });

  if (!isCurrent()) {
    read();
    if (!isCurrent()) writer.replace();
  }
  // Until links can be packed the address holds the step alone.
  if (!canCompress())
    void loadCompression().then(
      () => {
        if (!isCurrent()) writer.replace();
      },
      () => undefined,
    );
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  window.addEventListener('pagehide', writer.flush);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
    window.removeEventListener('pagehide', writer.flush);
    writer.stop();
  };
}

/** Whether the entry's address could not hold the state: coming back to it changes the step alone. */
function isStepOnly({ history }: AddressWindow): boolean {
  const { state } = history as { readonly state: unknown };
  return typeof state === 'object' && state !== null && 'stepOnly' in state;
}

function samePage(a: Page | null, b: Page | null): boolean {
  return a === b || (a !== null && b !== null && pagePath(a) === pagePath(b));
}

/** Whether two states have the same address; only identities are compared, for this runs on every change. */
function sameAddress(a: AppState, b: AppState): boolean {
  const keys = [
    'params',
    'dataSet',
    'source',
    'featureNames',
    'layout',
    'cursor',
    'axes',
    'planeLook',
    'pinned',
    'sentCode',
  ] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** What was read, with the state's own objects where they say the same, so that nothing counts as edited. */
function withoutCopies(shared: Shared, state: AppState): Shared {
  const sameNumbers = sameParams(shared.params, state.params);
  return {
    ...shared,
    params: sameNumbers ? state.params : shared.params,
    source: sameNumbers && sameSource(shared.source, state.source) ? state.source : shared.source,
    featureNames: sameNames(shared.featureNames, state.featureNames)
      ? state.featureNames
      : shared.featureNames,
  };
}
