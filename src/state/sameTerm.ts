import type { TermRef } from '../terms/registry';

/** Whether two references name the same term with the same indices. */
export function sameTerm(a: TermRef | null, b: TermRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.term === b.term && a.i === b.i && a.j === b.j && a.k === b.k && a.d === b.d;
}
