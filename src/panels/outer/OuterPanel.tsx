import { Line } from '../../formula/Line';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { ScrollBox } from '../../ui/ScrollBox';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import type { Axis } from './axis';
import { OuterHead } from './OuterHead';
import { Factor, Product, Sum } from './OuterNumbers';
import { featuresShown } from './shown';
import './outer.css';

/** The outer product of one example as a multiplication table, of the shape of W in either layout. */
export function OuterPanel({ label }: { readonly label: string }) {
  const { C, D } = useAppState(selectShapes);
  const rows = useAppState((state) => state.layout === 'rows');
  const { i, d } = useAppState((state) => state.cursor);
  const classes = Array.from({ length: C }, (_, at) => at);
  const features = featuresShown(d, D);
  const [down, across]: readonly [Axis, Axis] = rows ? ['d', 'j'] : ['j', 'd'];
  const shown = { j: classes, d: features };
  const headOf = (axis: Axis) => <Line id={axis === 'j' ? 'dScores' : 'X-d'} />;

  return (
    <View
      label={label}
      title="Errors times features"
      aside={<Shape name="" sizes={rows ? [D, C] : [C, D]} letters={rows ? ['D', 'C'] : ['C', 'D']} />}
    >
      <ScrollBox aria-label="Multiplication table" className="outer-scroll">
        <table className="outer-table">
          <caption className="visually-hidden">
            {`What example ${i} adds to the gradient: the error of a class times a feature, a row a ${rows ? 'feature' : 'class'}; over the classes each feature adds up to 0`}
          </caption>
          <thead>
            <tr>
              <td colSpan={2} />
              {shown[across].map((at) => (
                <th key={at} scope="col">
                  <OuterHead axis={across} at={at} />
                </th>
              ))}
              {rows ? <th scope="col">sum</th> : null}
            </tr>
            <tr>
              <td />
              <th scope="col" className="outer-corner">
                {headOf(down)} <span aria-hidden="true">∖</span> {headOf(across)}
              </th>
              {shown[across].map((at) => (
                <Factor key={at} axis={across} at={at} />
              ))}
              {rows ? <td /> : null}
            </tr>
          </thead>
          <tbody>
            {shown[down].map((at) => (
              <tr key={at}>
                <th scope="row">
                  <OuterHead axis={down} at={at} />
                </th>
                <Factor axis={down} at={at} />
                {shown[across].map((other) => (
                  <Product key={other} {...(rows ? { j: other, d: at } : { j: at, d: other })} />
                ))}
                {rows ? <Sum d={at} decimals={2} /> : null}
              </tr>
            ))}
          </tbody>
          {rows ? null : (
            <tfoot>
              <tr>
                <td />
                <th scope="row">sum</th>
                {features.map((at) => (
                  <Sum key={at} d={at} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollBox>
      {features.length < D ? (
        <p className="outer-more">{`… features ${features[0] ?? 0} to ${features.at(-1) ?? 0} of ${D}; the picker below moves on`}</p>
      ) : null}
    </View>
  );
}
