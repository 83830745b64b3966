import type { Place } from './appState';

export function samePlace(a: Place, b: Place): boolean {
  return a.chapter === b.chapter && a.step === b.step;
}
