import type { Operation, Origin, OriginRef } from '../../engine';
import type { WaterfallDrawing } from '../../charts/Waterfall';
import { bars, waterfall } from '../../charts/layout/waterfall';
import { partName, shortNames } from './names';

/** One row of the table: a part, or what parts make. */
export interface OriginRow {
  readonly key: string;
  readonly kind: 'part' | 'total' | 'result';
  readonly name: string;
  /** The number that the row is; those without one are read off the parts. */
  readonly ref: OriginRef | null;
  readonly sign?: '−' | '×' | '/' | '+';
  readonly bar?: 'joined' | 'whole' | 'apart';
}

const isAdditive = (operation: Operation) =>
  operation === 'sum' || operation === 'mean' || operation === 'difference';

/** Whether numbers that are not added up are of one kind, so that bars may compare them. */
const isCompared = ({ operation, factor }: Origin) =>
  operation === 'maximum' || (operation === 'quotient' && factor === 1);

const signs: Partial<Record<Operation, OriginRow['sign']>> = { difference: '−', product: '×', quotient: '/' };
const factors: Readonly<Record<string, string>> = { '-1': 'minus', '0.5': 'one half', '2': 'two' };

/** The rows of an origin: its parts, the others in one, what they make, the penalty, and the number itself. */
export function rowsOf(
  origin: Origin,
  shown: readonly number[],
  features: readonly string[],
): readonly OriginRow[] {
  const { ref, operation, parts, factor, count, penalty } = origin;
  if (operation === 'given') return [];
  const additive = isAdditive(operation);
  const bar = additive ? 'joined' : isCompared(origin) ? 'apart' : undefined;
  const withBar: Pick<OriginRow, 'bar'> = bar ? { bar } : {};
  const rows: OriginRow[] = [];
  if (factor !== 1)
    rows.push({ key: 'factor', kind: 'part', name: factors[String(factor)] ?? String(factor), ref: null });
  for (const at of shown) {
    const part = parts[at];
    if (!part) continue;
    const sign = rows.length > 0 ? signs[operation] : undefined;
    const name = partName(part.ref, operation, features);
    rows.push({
      key: `part-${at}`,
      kind: 'part',
      name,
      ref: part.ref,
      ...(sign ? { sign } : {}),
      ...withBar,
    });
  }
  const left = parts.length - shown.length;
  if (left > 0) rows.push({ key: 'rest', kind: 'part', name: `and ${left} more`, ref: null, bar: 'joined' });
  const makes = { kind: 'total', ref: null, bar: 'whole' } as const;
  if (penalty || count) rows.push({ key: 'sum', name: 'sum', ...makes });
  if (count) rows.push({ key: 'mean', name: `over N = ${count.value}`, ...makes });
  if (penalty) {
    const name = shortNames[penalty.ref.quantity];
    rows.push({ key: 'penalty', kind: 'part', name, ref: penalty.ref, bar: 'joined' });
  }
  const own = additive ? { bar: 'whole' as const } : operation === 'maximum' ? { bar: 'apart' as const } : {};
  rows.push({ key: 'result', kind: 'result', name: shortNames[ref.quantity], ref, ...own });
  return rows;
}

/** The bars of those rows as the numbers are now; null where none are drawn. */
export function drawingOf(origin: Origin, shown: readonly number[]): WaterfallDrawing | null {
  const { operation, parts, count, penalty, value } = origin;
  if (isCompared(origin)) {
    const values = parts.map((part) => part.value);
    const drawn = bars(values);
    if (!drawn) return null;
    const own = operation === 'maximum' ? [['result', { from: 0, to: value }] as const] : [];
    return {
      bars: keyed(
        drawn.parts,
        parts.map((_, at) => at),
        own,
      ),
      domain: drawn.domain,
    };
  }
  if (!isAdditive(operation)) return null;
  const numbers =
    operation === 'difference' ? parts.map((part) => part.share ?? NaN) : parts.map((part) => part.value);
  const drawn = waterfall({
    parts: numbers,
    shown,
    divisor: count?.value ?? 1,
    added: penalty?.value ?? null,
  });
  if (!drawn) return null;
  const { rest, total, added, result } = drawn;
  const own = [
    ...(rest ? [['rest', rest] as const] : []),
    ['sum', total] as const,
    ['mean', total] as const,
    ...(added ? [['penalty', added] as const] : []),
    ['result', result] as const,
  ];
  return { bars: keyed(drawn.parts, shown, own), domain: drawn.domain };
}

type Bar = WaterfallDrawing['bars'][string];

function keyed(
  drawn: readonly Bar[],
  shown: readonly number[],
  own: readonly (readonly [string, Bar])[],
): WaterfallDrawing['bars'] {
  const parts = drawn.map((bar, at) => [`part-${shown[at] ?? at}`, bar] as const);
  return Object.fromEntries([...parts, ...own]);
}
