/** This browser's storage, where it may be touched at all: in some frames the mere look at it throws. */
export function localStorageIfAllowed(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
