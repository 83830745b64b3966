import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import type { Trace } from '../../engine/trace';
import { FeatureName } from '../../ui/FeatureName';
import { featureLabels } from '../../state/featureLabels';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { featuresShown } from '../../ui/shown';
import './ledger.css';

/** From the contributions to one row of dW, a column a feature: a sum one can redo by hand. */
export function RowOfGradient() {
  const { trace, cursor } = useNumbers();
  const { N, D } = useAppState(selectShapes);
  const names = useAppState(featureLabels);
  const { i, j, d } = useAppState((state) => state.cursor);
  const reduction = useAppState((state) => state.params.reduction);
  const reg = useAppState((state) => state.params.reg);
  const regulariser = useAppState((state) => state.params.regulariser);
  const features = featuresShown(D, d);
  const at = (values: Float64Array, feature: number) => values[j * D + feature] ?? NaN;
  const mine = (t: Trace) => t.examples[cursor().i]?.contribution ?? new Float64Array();
  const factor = regulariser === 'half' ? reg : 2 * reg;
  const rows = [
    { name: `the other ${N - 1}`, read: (t: Trace, f: number) => at(t.dWSum, f) - at(mine(t), f) },
    { name: `example ${i}`, read: (t: Trace, f: number) => at(mine(t), f) },
    reduction === 'mean'
      ? { name: `sum, divided by ${N}`, read: (t: Trace, f: number) => at(t.dWData, f), line: true }
      : { name: 'sum', read: (t: Trace, f: number) => at(t.dWData, f), line: true },
    { name: `plus ${String(factor)} times the weights`, read: (t: Trace, f: number) => at(t.dWReg, f) },
  ];

  return (
    <ScrollBox aria-label="Worked table" className="ledger-scroll">
      <table className="ledger ledger-wide">
        <caption className="visually-hidden">{`How class ${letterOf(j)}’s part of d W comes about`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">part</span>
            </th>
            {features.map((f) => (
              <th key={f} scope="col" data-cursor={f === d || undefined}>
                <span>
                  <FeatureName name={names[f] ?? ''} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} data-line={'line' in row || undefined}>
              <th scope="row">{row.name}</th>
              {features.map((f) => (
                <td key={f} className="num">
                  <LiveNumber read={() => row.read(trace(), f)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-term="dW">
            <th scope="row">{`class ${letterOf(j)} of dW`}</th>
            {features.map((f) => (
              <td key={f} className="num">
                <LiveNumber read={() => at(trace().dW, f)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
