import { useMemo } from 'react';
import { diffLines } from '../../code/diffLines';
import type { DiffLine, DiffRow } from '../../code/diffLines';
import { useConditions } from '../../formula/conditions';
import { lineText } from '../../formula/lineText';
import { listings } from '../../lesson/listings';
import type { Condition, ListingId } from '../../lesson/types';

const printed = (id: ListingId, conditions: Condition): DiffLine[] =>
  listings[id].lines.flatMap((line) => {
    const text = lineText(line, conditions);
    return text === null ? [] : [{ id: line.id, text }];
  });

/** A version under the present conventions: all its lines, and what they changed of the version before. */
export function useVersion(id: ListingId) {
  const conditions = useConditions();
  return useMemo(() => {
    const { from, changes = [] } = listings[id];
    const lines = printed(id, conditions);
    const numbers = new Map(lines.map((line, at) => [line.id, at + 1]));
    const rows: readonly DiffRow[] = diffLines(from ? printed(from, conditions) : [], lines, changes);
    return {
      rows,
      whole: lines.map((line): DiffRow => ({ ...line, kind: 'same' })),
      /** A line's number in this version; one that is gone has none. */
      numberOf: ({ id: line, kind }: DiffRow) => (kind === 'gone' ? undefined : numbers.get(line)),
      /** The listing that has a row's marks. */
      sourceOf: ({ id: line, kind }: DiffRow) => {
        const source = kind === 'gone' && from ? listings[from] : listings[id];
        return source.lines.find((one) => one.id === line);
      },
      conditions,
    };
  }, [id, conditions]);
}
