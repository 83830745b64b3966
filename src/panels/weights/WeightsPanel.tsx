import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { featureLabels } from '../../state/featureLabels';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { FeatureName } from '../../ui/FeatureName';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import { WeightNudge } from './WeightNudge';
import { WeightField } from './WeightField';
import './weights.css';

/** The weights, each a field: what is typed here is what every view computes with. */
export function WeightsPanel({ label }: { readonly label: string }) {
  const { C, D } = useAppState(selectShapes);
  const names = useAppState(featureLabels);
  const { setCursor } = useActions();
  const j = useAppState((state) => state.cursor.j);
  return (
    <View
      label={label}
      title="The weights"
      aside={
        <>
          <Line id="W" />
          <Shape name="" sizes={[C, D]} letters={['C', 'D']} />
        </>
      }
    >
      <div className="weights-scroll">
        <table className="weights-table">
          <caption className="visually-hidden">
            W: the weights, a row a class; every number can be edited
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">class</span>
              </th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <FeatureName name={name} />
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
                {names.map((name, d) => (
                  <td
                    key={name}
                    onFocus={() => {
                      setCursor({ j: c, d });
                    }}
                  >
                    <WeightField j={c} d={d} name={name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <WeightNudge />
    </View>
  );
}
