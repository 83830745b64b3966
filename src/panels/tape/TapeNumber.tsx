import { stateAfter, tapeLength, tapeSizes } from '../../engine';
import type { TapeState, TapeVariable, Trace } from '../../engine';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';

const whole: ReadonlySet<TapeVariable> = new Set<TapeVariable>(['i', 'j', 'num_classes', 'num_train']);

/** One state is asked for by many numbers: of a trace, the last ones are kept. */
const kept = new WeakMap<Trace, Map<number, TapeState>>();

function stateOf(trace: Trace, at: number): TapeState {
  const states = kept.get(trace) ?? new Map<number, TapeState>();
  kept.set(trace, states);
  const known = states.get(at) ?? stateAfter(trace, Math.min(at, tapeLength(tapeSizes(trace)) - 1));
  if (states.size > 64) states.clear();
  states.set(at, known);
  return known;
}

interface TapeNumberProps {
  /** The position in the run after which it is read. */
  readonly at: number;
  readonly variable: TapeVariable;
  /** Of an array, its flat index. */
  readonly entry?: number;
}

/** A variable, or an entry of one, as a run on the present numbers leaves it. */
export function TapeNumber({ at, variable, entry }: TapeNumberProps) {
  const { trace } = useNumbers();
  const isWhole = whole.has(variable);
  const read = () => {
    const value = stateOf(trace(), at)[variable];
    return typeof value === 'number' ? value : (value?.[entry ?? 0] ?? NaN);
  };
  return (
    <LiveNumber
      className={isWhole ? 'tape-whole' : 'tape-slot'}
      read={read}
      decimals={isWhole ? 0 : undefined}
    />
  );
}
