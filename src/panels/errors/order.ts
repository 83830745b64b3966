import type { Trace } from '../../engine/trace';
import type { ErrorOrder } from '../../state/appState';

/** What the examples are sorted by, largest first; where two are alike, the earlier stands first. */
function keyOf({ examples }: Trace, order: ErrorOrder, j: number): (i: number) => number {
  switch (order) {
    case 'example':
      return () => 0;
    case 'label':
      return (i) => -(examples[i]?.y ?? 0);
    case 'size':
      return (i) => Math.abs(examples[i]?.dScores[j] ?? 0);
    case 'largest':
      return (i) => Math.max(0, ...Array.from(examples[i]?.dScores ?? [], Math.abs));
  }
}

/** The examples in the order of the columns: as they come, by label, by the error of class j, by their largest error. */
export function sortedExamples(trace: Trace, order: ErrorOrder, j: number): readonly number[] {
  const key = keyOf(trace, order, j);
  return trace.examples.map(({ i }) => i).sort((a, b) => key(b) - key(a) || a - b);
}
