/** A browser's storage in memory. */
export function fakeStorage(initial: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
  };
}

/** A storage that a browser refuses, as in some frames and private windows. */
export const refusedStorage = {
  getItem: (): string | null => {
    throw new DOMException('refused', 'SecurityError');
  },
  setItem: (): void => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
