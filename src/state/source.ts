import type { Params } from '../engine';
import type { Scale } from '../data/scales';
import { limits } from './limits';
import { sameNames, sameNumbers } from './sameParams';

/** Where imported numbers come from, and what was done to them. */
export interface Source {
  /** The file's name. */
  readonly file: string;
  /** The column that gave the labels. */
  readonly label: string;
  /** What each class is called in the file, by letter. */
  readonly classes: readonly string[];
  /** Rows that the file has, without the names. */
  readonly rows: number;
  /** How many of them were left out because a value was missing. */
  readonly leftOut: number;
  /** By feature, where the numbers are standardised. */
  readonly scales: readonly Scale[] | null;
  /** The numbers as they came, to go back to. */
  readonly original: Params;
}

/** How many examples there may be: more where they come from a file. */
export const mostExamples = (source: Source | null): number =>
  source ? limits.importedExamples : limits.examples;

const numbersOf = (scales: Source['scales']): number[] =>
  scales?.flatMap(({ mean, deviation }) => [mean, deviation]) ?? [];

/** Whether two sources tell the same story, be they one object or two; the numbers themselves are compared elsewhere. */
export function sameSource(a: Source | null, b: Source | null): boolean {
  if (a === b) return true;
  return (
    a !== null &&
    b !== null &&
    a.file === b.file &&
    a.label === b.label &&
    a.rows === b.rows &&
    a.leftOut === b.leftOut &&
    sameNames(a.classes, b.classes) &&
    sameNumbers(numbersOf(a.scales), numbersOf(b.scales)) &&
    (a.scales === null) === (b.scales === null)
  );
}
