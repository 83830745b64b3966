import { afterShown } from '../afterPaint';

/** What of a browser's window the address needs. */
export interface AddressWindow {
  readonly location: { readonly href: string; readonly hash: string };
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void;
}

/** An entry of the browser's history: its address and what is kept with it. */
export interface Entry {
  readonly href: string;
  readonly data: unknown;
}

/** Browsers allow about a hundred history calls in half a minute; some throw beyond. */
export const writeInterval = 320;

/**
 * Writes the address, gathering changes so that writes stand `writeInterval` apart, an edit's end aside.
 * A new step is written as soon as it is on the screen where the last write is long enough ago, so that Back works
 * from the first moment; the browser takes milliseconds for it.
 * A call that throws is tried again with the next change.
 * @param current the entry as it should stand now
 */
export function createHistoryWriter(window: AddressWindow, current: () => Entry) {
  let pending: 'replace' | 'push' | null = null;
  /** The last word on an entry that is about to be left, where that is not written yet. */
  let leaving: (() => Entry) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let cooling = false;
  let held = false;

  const wait = () => {
    timer = setTimeout(() => {
      timer = null;
      cooling = false;
      if (!held) flush();
    }, writeInterval);
  };

  const stopWaiting = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    cooling = false;
  };

  const write = () => {
    const { history } = window;
    if (leaving) {
      const left = leaving();
      history.replaceState(left.data, '', left.href);
      leaving = null;
    }
    const { href, data } = current();
    if (pending === 'push') history.pushState(data, '', href);
    else history.replaceState(data, '', href);
    pending = null;
  };

  function flush(): void {
    if (pending === null) return;
    stopWaiting();
    try {
      write();
    } catch {
      // The browser has had too many calls, or allows none here: what is pending goes with the next change.
    }
    cooling = true;
    wait();
  }

  return {
    /** The present entry has to change. */
    replace() {
      pending ??= 'replace';
      if (timer === null) wait();
    },

    /** A new entry has to follow; `left` is what the present one shall say when it is come back to. */
    push(left: () => Entry) {
      if (pending === 'replace') leaving = left;
      pending = 'push';
      afterShown(() => {
        if (!cooling && !held) flush();
      });
    },

    /** While held, during a drag, nothing is written; what gathered is written when it is let go. */
    hold(on: boolean) {
      const released = held && !on;
      held = on;
      if (released) flush();
    },

    /** The browser went to another entry: what was meant for the old one is void. */
    forget() {
      pending = null;
      leaving = null;
      held = false;
    },

    flush,

    stop() {
      flush();
      stopWaiting();
    },
  };
}
