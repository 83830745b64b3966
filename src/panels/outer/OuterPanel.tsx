import { Layers } from '../../charts/Layers';
import { Line } from '../../formula/Line';
import type { Pile } from '../../state/appState';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { ScrollBox } from '../../ui/ScrollBox';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import type { Axis } from './axis';
import { OuterHead } from './OuterHead';
import { Factor, PileNumber, Sum } from './OuterNumbers';
import { isPiled } from './pile';
import { PileChoice, PileKey } from './PileChoice';
import { featuresShown } from './shown';
import { usePile } from './usePile';
import './outer.css';

const titles: Readonly<Record<Pile, string>> = {
  product: 'Errors times features',
  sum: 'Errors times features, added up',
  mean: 'The mean of all products',
  gradient: 'All products, and the penalty',
};

const captions: Readonly<Record<Pile, (i: number) => string>> = {
  product: (i) => `What example ${i} adds to the gradient: the error of a class times a feature`,
  sum: (i) => `What examples 0 to ${i} add to the gradient: the sum of their errors times features`,
  mean: () => 'What all examples add to the gradient: the mean of their errors times features',
  gradient: () => 'The gradient: what all examples add to it, and the slope of the penalty',
};

/** The outer product of one example as a multiplication table, of the shape of W in either layout; N of them pile up. */
export function OuterPanel({ label }: { readonly label: string }) {
  const { C, D } = useAppState(selectShapes);
  const rows = useAppState((state) => state.layout === 'rows');
  const { i, j, d } = useAppState((state) => state.cursor);
  const classes = Array.from({ length: C }, (_, at) => at);
  const features = featuresShown(d, D);
  const [down, across]: readonly [Axis, Axis] = rows ? ['d', 'j'] : ['j', 'd'];
  const shown = { j: classes, d: features };
  const pile = usePile();
  const labels = useAppState((state) => state.params.y);
  const idle = pile === 'mean' || pile === 'gradient';
  const headOf = (axis: Axis) => <Line id={axis === 'j' ? 'dScores' : 'X-d'} />;

  return (
    <View
      label={label}
      title={titles[pile]}
      aside={<Shape name="" sizes={rows ? [D, C] : [C, D]} letters={rows ? ['D', 'C'] : ['C', 'D']} />}
    >
      <PileChoice pile={pile} />
      <div className="outer-room">
        <ScrollBox
          aria-label="Multiplication table"
          className="outer-scroll"
          current={{ selector: '.outer-product[data-cursor]', change: `${j} ${d}` }}
        >
          <table className="outer-table">
            <caption className="visually-hidden">
              {`${captions[pile](i)}, a row a ${rows ? 'feature' : 'class'}; ${pile === 'gradient' ? 'without the penalty' : 'over the classes'} each feature adds up to 0`}
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
                  <Factor key={at} axis={across} at={at} idle={idle} />
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
                  <Factor axis={down} at={at} idle={idle} />
                  {shown[across].map((other) => (
                    <PileNumber
                      key={other}
                      pile={pile}
                      {...(rows ? { j: other, d: at } : { j: at, d: other })}
                    />
                  ))}
                  {rows ? <Sum d={at} pile={pile} decimals={2} /> : null}
                </tr>
              ))}
            </tbody>
            {rows ? null : (
              <tfoot>
                <tr>
                  <td />
                  <th scope="row">sum</th>
                  {features.map((at) => (
                    <Sum key={at} d={at} pile={pile} />
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </ScrollBox>
        <div className="outer-layers">
          <Layers classes={labels} isIn={(n) => isPiled(pile, n, i)} current={i} />
        </div>
      </div>
      <PileKey pile={pile} />
      {features.length < D ? (
        <p className="outer-more">{`… features ${features[0] ?? 0} to ${features.at(-1) ?? 0} of ${D}; the picker below moves on`}</p>
      ) : null}
    </View>
  );
}
