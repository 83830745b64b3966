/** A line as it is printed, by the id that its listing gives it. */
export interface DiffLine {
  readonly id: string;
  readonly text: string;
}

/** Which lines of the one took the place of which lines of the other. */
export interface DiffChange {
  readonly gone: readonly string[];
  readonly lines: readonly string[];
}

export interface DiffRow extends DiffLine {
  readonly kind: 'same' | 'gone' | 'new';
  /** Which change it belongs to, from 0; none where it stands in both, or in no change. */
  readonly change?: number;
  /** The first row of its change. */
  readonly opens?: true;
}

/** For every pair of ends, the length of the longest run of lines that both have from there on, in order. */
function commonFrom(before: readonly DiffLine[], after: readonly DiffLine[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (a: number, b: number) => common[a]?.[b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const row = common[a];
      if (row)
        row[b] =
          before[a]?.text === after[b]?.text ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  return common;
}

/** What both have stays, in as many lines as can be; before each such line what is gone, then what is new. */
function compare(before: readonly DiffLine[], after: readonly DiffLine[]): DiffRow[] {
  const common = commonFrom(before, after);
  const rows: DiffRow[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    const [old, next] = [before[a], after[b]];
    if (!old && !next) return rows;
    if (next && old?.text === next.text) {
      rows.push({ ...next, kind: 'same' });
      a += 1;
      b += 1;
    } else if (old && (!next || (common[a + 1]?.[b] ?? 0) >= (common[a]?.[b + 1] ?? 0))) {
      rows.push({ ...old, kind: 'gone' });
      a += 1;
    } else if (next) {
      rows.push({ ...next, kind: 'new' });
      b += 1;
    }
  }
}

const changeOf = ({ kind, id }: DiffRow, changes: readonly DiffChange[]): number =>
  changes.findIndex(({ gone, lines }) => (kind === 'gone' ? gone : lines).includes(id));

/**
 * Two listings line by line. Where several changes meet, what is gone in one stands before what is new in it, and then
 * follows the next one.
 */
export function diffLines(
  before: readonly DiffLine[],
  after: readonly DiffLine[],
  changes: readonly DiffChange[],
): readonly DiffRow[] {
  const seen = new Set<number>();
  const arranged: DiffRow[] = [];
  let block: { readonly row: DiffRow; readonly change: number }[] = [];
  const close = () => {
    // A stable sort: within a change, what is gone comes first, as compared.
    block.sort((a, b) => a.change - b.change || Number(a.row.kind === 'new') - Number(b.row.kind === 'new'));
    for (const { row, change } of block) {
      const opens = change >= 0 && !seen.has(change);
      seen.add(change);
      arranged.push({ ...row, ...(change >= 0 && { change }), ...(opens && { opens }) });
    }
    block = [];
  };
  for (const row of compare(before, after)) {
    if (row.kind === 'same') {
      close();
      arranged.push(row);
    } else block.push({ row, change: changeOf(row, changes) });
  }
  close();
  return arranged;
}
