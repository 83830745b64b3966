import { given } from './given';
import { exampleTerms } from './exampleTerms';
import { slopes } from './slopes';
import { whole } from './whole';
import type { Term, TermIndices } from './types';

const terms = { ...given, ...exampleTerms, ...slopes, ...whole } as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;

/** The registry of terms: one entry a quantity, in the order in which the derivation meets them. */
export const registry: Readonly<Record<TermId, Term>> = terms;

export const termIds = Object.keys(terms) as readonly TermId[];

/** A term, and which one of it where that is known. */
export interface TermRef extends TermIndices {
  readonly term: TermId;
}
