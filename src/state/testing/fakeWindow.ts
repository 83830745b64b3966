import type { AddressWindow } from '../address/historyWriter';

type EventName = 'popstate' | 'hashchange' | 'pagehide';

const page = 'https://example.org/termwise/';

/** A window's address and history in memory, with the events that a browser sends. */
export class FakeWindow implements AddressWindow {
  /** Every call that was let through, as the browser would count them. */
  readonly calls: { readonly kind: 'push' | 'replace'; readonly hash: string }[] = [];
  /** While set, history calls throw, as browsers do that were called too often. */
  refuses = false;
  private entries: { url: URL; data: unknown }[];
  private at = 0;
  private readonly listeners = new Map<EventName, Set<() => void>>();

  constructor(hash = '') {
    this.entries = [{ url: new URL(hash, page), data: null }];
  }

  private get entry() {
    const entry = this.entries[this.at];
    if (!entry) throw new RangeError('no such entry');
    return entry;
  }

  get location() {
    return { href: this.entry.url.href, hash: this.entry.url.hash };
  }

  readonly history = {
    fake: this,
    get state(): unknown {
      return this.fake.entry.data;
    },
    pushState(data: unknown, _unused: string, url: string | URL | null = null) {
      this.fake.record('push', url ?? '');
      this.fake.entries = [
        ...this.fake.entries.slice(0, this.fake.at + 1),
        { url: new URL(url ?? '', this.fake.location.href), data },
      ];
      this.fake.at += 1;
    },
    replaceState(data: unknown, _unused: string, url: string | URL | null = null) {
      this.fake.record('replace', url ?? '');
      this.fake.entries = this.fake.entries.with(this.fake.at, {
        url: new URL(url ?? '', this.fake.location.href),
        data,
      });
    },
  };

  /** The hashes of all entries, oldest first. */
  get hashes(): readonly string[] {
    return this.entries.map(({ url }) => url.hash);
  }

  addEventListener(type: EventName, listener: () => void) {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: EventName, listener: () => void) {
    this.listeners.get(type)?.delete(listener);
  }

  send(type: EventName) {
    for (const listener of this.listeners.get(type) ?? []) listener();
  }

  /** Back (−1) or forward (1), as the browser's buttons do. */
  go(by: number) {
    this.at += by;
    this.send('popstate');
    this.send('hashchange');
  }

  /** A link to another hash is followed, or typed into the address bar. */
  follow(hash: string) {
    this.entries = [
      ...this.entries.slice(0, this.at + 1),
      { url: new URL(hash === '' ? page : hash, this.location.href), data: null },
    ];
    this.go(1);
  }

  private record(kind: 'push' | 'replace', url: string | URL) {
    if (this.refuses) throw new DOMException('too many calls', 'SecurityError');
    this.calls.push({ kind, hash: new URL(url, this.location.href).hash });
  }
}
