import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { FeatureName } from '../../ui/FeatureName';
import { featureLabels } from '../../state/featureLabels';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { ScrollBox } from '../../ui/ScrollBox';
import { featuresShown, rowsShown } from '../../ui/shown';
import './ledger.css';

/** Every class's weights times the example, feature by feature, and the scores that they add up to. */
export function Products() {
  const { trace, cursor } = useNumbers();
  const { C, D } = useAppState(selectShapes);
  const names = useAppState(featureLabels);
  const { i, j, d } = useAppState((state) => state.cursor);
  const features = featuresShown(D, d);
  const rows = rowsShown(C, j);
  const product = (row: number, feature: number) =>
    (trace().params.W[row]?.[feature] ?? NaN) * (trace().examples[cursor().i]?.x[feature] ?? NaN);

  return (
    <ScrollBox aria-label="Worked table" className="ledger-scroll">
      <table className="ledger">
        <caption className="visually-hidden">
          {`Weight times feature for every class, added up to the scores of example ${i}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">class</span>
            </th>
            {features.map((f) => (
              <th key={f} scope="col" data-cursor={f === d || undefined}>
                <span>
                  <FeatureName name={names[f] ?? ''} />
                </span>
              </th>
            ))}
            <th scope="col">
              <Line id="scores" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} data-cursor={row === j || undefined}>
              <th scope="row">
                <ClassMark j={row} size={18} letter />
                <span className="visually-hidden">class {letterOf(row)}</span>
              </th>
              {features.map((f) => (
                <td key={f} className="num">
                  <LiveNumber read={() => product(row, f)} />
                </td>
              ))}
              <td className="num" data-term="scores">
                <LiveNumber read={() => trace().examples[cursor().i]?.scores[row] ?? NaN} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
