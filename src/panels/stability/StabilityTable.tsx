import { ClassMark } from '../../charts/Marker';
import type { ShiftComparison } from '../../engine';
import { Line } from '../../formula/Line';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { Value } from './Value';

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

/** The column without the shift beside the one with it, a row a class. */
export function StabilityTable({ read }: { readonly read: () => ShiftComparison }) {
  const { C } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  /** Shares that are numbers and yet not what they should be. */
  const wrong = () => read().breakage !== undefined;

  return (
    <ScrollBox aria-label="Shares without the shift and with it" className="stability-scroll">
      <table className="stability-table">
        <caption className="visually-hidden">
          {`Example ${i} with c added to its scores: exponentials and shares without the shift, and with it`}
        </caption>
        <colgroup>
          <col className="stability-class" />
          <col span={5} />
        </colgroup>
        <thead>
          <tr>
            <td colSpan={2} />
            <th scope="colgroup" colSpan={2}>
              without the shift
            </th>
            <th scope="colgroup" colSpan={2}>
              with the shift
            </th>
          </tr>
          <tr>
            <th scope="col">
              <span className="visually-hidden">class</span>
            </th>
            {['scores-and-constant', 'raw-exponential', 'share', 'exps', 'probs'].map((head) => (
              <th key={head} scope="col">
                {head === 'share' ? 'share' : <Line id={head} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: C }, (_, c) => (
            <tr key={c} data-cursor={c === j || undefined}>
              <th scope="row">
                <ClassMark j={c} size={18} letter />
                <span className="visually-hidden">class {letterOf(c)}</span>
              </th>
              <Value read={() => read().scores[c] ?? NaN} data-term="scores" data-i={i} data-j={c} />
              <Value exponential read={() => read().naive.exps[c] ?? NaN} />
              <Value read={() => read().naive.probs[c] ?? NaN} wrong={wrong} />
              <Value
                exponential
                read={() => read().stable.exps[c] ?? NaN}
                data-term="exps"
                data-i={i}
                data-j={c}
              />
              <Value read={() => read().stable.probs[c] ?? NaN} data-term="probs" data-i={i} data-j={c} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">sum</th>
            <td />
            <Value exponential read={() => read().naive.sum} />
            <Value read={() => total(read().naive.probs)} wrong={wrong} />
            <Value exponential read={() => read().stable.sum} data-term="sum" data-i={i} />
            <Value read={() => total(read().stable.probs)} />
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
