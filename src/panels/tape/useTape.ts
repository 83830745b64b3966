import { placeAt } from '../../engine';
import type { TapeLine } from '../../engine';
import { lineText } from '../../formula/lineText';
import { useConditions } from '../../formula/conditions';
import { listings } from '../../lesson/listings';
import type { ListingLine } from '../../lesson/types';
import { selectTapePosition, tapeSizesOf } from '../../state/tape';
import { useAppState, useAppStore } from '../../state/useAppState';

/** A line as the page prints it. */
export interface PrintedLine {
  readonly line: ListingLine;
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Where the run of the question's function stands, and its listing under the present conventions. */
export function useTape() {
  const store = useAppStore();
  const conditions = useConditions();
  const position = useAppState(selectTapePosition);
  const reduction = useAppState((state) => state.params.reduction);
  const N = useAppState((state) => state.params.y.length);
  const C = useAppState((state) => state.params.W.length);
  const sizes = { N, C, reduction };
  const lines: readonly PrintedLine[] = listings['whole-function'].lines
    .map((line) => ({ line, text: lineText(line, conditions) }))
    .filter((entry): entry is { line: ListingLine; text: string } => entry.text !== null)
    .map((entry, at) => ({ ...entry, number: at + 1 }));
  const numberOf = (id: TapeLine) => lines.find(({ line }) => line.id === id)?.number ?? 0;
  return {
    position,
    place: placeAt(position, sizes),
    sizes,
    lines,
    numberOf,
    /** The position at this moment, for what is read between two renders. */
    now: () => selectTapePosition(store.getState()),
    sizesNow: () => tapeSizesOf(store.getState()),
    rows: conditions.layout === 'rows',
    conditions,
  };
}
