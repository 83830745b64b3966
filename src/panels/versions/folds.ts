import type { DiffRow } from '../../code/diffLines';

/** A row, or unchanged rows that stand together and may be left out. */
export type FoldedRow = { readonly row: DiffRow } | { readonly hidden: readonly DiffRow[] };

/** As many unchanged lines stay before and after a change. */
const around = 1;
/** A fold is a line itself: fewer are not worth one. */
const fewest = 2;

/** Unchanged lines that no change stands next to, folded. */
export function foldRows(rows: readonly DiffRow[]): readonly FoldedRow[] {
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'),
  );
  const folded: FoldedRow[] = [];
  let run: DiffRow[] = [];
  const close = () => {
    if (run.length >= fewest) folded.push({ hidden: run });
    else folded.push(...run.map((row) => ({ row })));
    run = [];
  };
  rows.forEach((row, at) => {
    if (near[at]) {
      close();
      folded.push({ row });
    } else run.push(row);
  });
  close();
  return folded;
}
