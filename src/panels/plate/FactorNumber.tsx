import { ClassMark } from '../../charts/Marker';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { slotNumber } from '../../formula/readSlot';
import type { Factor } from '../../lesson/factors';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Vector } from './Vector';

/** The present value of a factor: a number, a comparison of two classes, or a vector. */
export function FactorNumber({ term }: { readonly term: Factor['term'] }) {
  const { trace, cursor } = useNumbers();
  const { D } = useAppState(selectShapes);
  const j = useAppState((state) => state.cursor.j);
  const y = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const read = (slot: string) => () => slotNumber(slot, trace(), cursor());
  switch (term) {
    case 'probs':
      return <LiveNumber read={read('probs:j')} />;
    case 'indicator':
      return (
        <span className="comparison">
          <span className="number">{j === y ? 1 : 0}</span>
          <span className="comparison-sides">
            <ClassMark j={j} size={18} letter />
            <span aria-hidden="true">{j === y ? '=' : '≠'}</span>
            <ClassMark j={y} size={18} letter />
          </span>
          <span className="visually-hidden">
            {j === y
              ? `class ${letterOf(j)} is the label`
              : `class ${letterOf(j)} is not the label ${letterOf(y)}`}
          </span>
        </span>
      );
    case 'X':
      return <Vector D={D} name="x" read={(d) => read(`X:${d}`)} />;
    default:
      return <Vector D={D} name="dW" read={(d) => read(`dWAfter:j${d}`)} />;
  }
}
