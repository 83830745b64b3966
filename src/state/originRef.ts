import { indicesOf } from '../engine/origins/indices';
import type { OriginRef } from '../engine/origins/types';
import type { TermRef } from '../terms/registry';
import type { Cursor } from './appState';

/** The one number that a term stands for at the cursor; indices that the reference carries come first. */
export function originRefOf({ term, ...own }: TermRef, cursor: Cursor): OriginRef {
  const indices = indicesOf[term];
  // A probability of which only k is said is that of class k.
  const j = own.j ?? (indices.includes('k') ? cursor.j : (own.k ?? cursor.j));
  const at = { i: own.i ?? cursor.i, j, k: own.k ?? cursor.k, d: own.d ?? cursor.d };
  return { quantity: term, ...Object.fromEntries(indices.map((index) => [index, at[index]])) };
}

/** Whether two references name the same number. */
export function sameOrigin(a: OriginRef, b: OriginRef): boolean {
  return a.quantity === b.quantity && indicesOf[a.quantity].every((index) => a[index] === b[index]);
}
