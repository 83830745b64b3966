import { Suspense, useId } from 'react';
import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { isReached } from '../../state/step';
import { useAppState } from '../../state/useAppState';
import { useK } from '../../state/useK';
import { useCases } from '../../state/useCases';
import { usePosition } from '../../state/usePosition';
import { usePrediction } from '../../state/usePrediction';
import { letterOf } from '../../terms/classLetters';
import { Fold } from '../../ui/Fold';
import { SettledText } from '../../ui/SettledText';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import { preloadable } from '../../ui/preloadable';
import { describeJacobian } from './describeJacobian';
import { JacobianCell } from './JacobianCell';
import { ScrollBox } from '../../ui/ScrollBox';
import './jacobian.css';

/** Where the formulas of the cells are derived. */
const sameClass = { chapter: 'quotient-rule', step: 'same-class' } as const;
const otherClass = { chapter: 'quotient-rule', step: 'other-class' } as const;

/** Asked for by few: fetched when unfolded. */
const Eigenvalues = preloadable<object>(async () => (await import('./Eigenvalues')).Eigenvalues);

interface JacobianPanelProps {
  readonly label: string;
}

/** How every probability answers every score: the two cases of the quotient rule, with sums that are 0. */
export function JacobianPanel({ label }: JacobianPanelProps) {
  const { choose } = useCases();
  const position = usePosition();
  const here = usePrediction();
  const heldBack = here?.answer === null && here.asked.id === 'others-answer';
  const { trace, cursor } = useNumbers();
  const id = useId();
  const { C } = useAppState(selectShapes);
  const j = useAppState((state) => state.cursor.j);
  const k = useK();
  const classes = Array.from({ length: C }, (_, c) => c);
  const at = (row: number, column: number) => trace().jacobian(cursor().i)[row * C + column] ?? NaN;
  const rowSum = (row: number) => classes.reduce((sum, column) => sum + at(row, column), 0);
  const columnSum = (column: number) => classes.reduce((sum, row) => sum + at(row, column), 0);

  return (
    <View label={label} title="How each probability answers each score" className="jacobian-view">
      <ScrollBox
        aria-label="Slopes table"
        className="jacobian-scroll"
        current={{ selector: '.jacobian-cell[data-cursor]', change: `${k} ${j}` }}
      >
        <table className="jacobian-table" aria-describedby={id} data-many={C > 4 || undefined}>
          <caption className="visually-hidden">
            The slope of the probability of class k (rows) in the score of class j (columns)
          </caption>
          <thead>
            <tr>
              <th scope="col" className="jacobian-corner">
                <Line id="k" /> <span aria-hidden="true">∖</span> <Line id="j" />
              </th>
              {classes.map((column) => (
                <th key={column} scope="col" data-cursor={column === j || undefined}>
                  <button
                    type="button"
                    className="jacobian-class"
                    aria-label={`score of class ${letterOf(column)}`}
                    aria-pressed={column === j}
                    onClick={() => {
                      choose({ j: column });
                    }}
                  >
                    <ClassMark j={column} size={18} letter />
                  </button>
                </th>
              ))}
              <th scope="col">sum</th>
            </tr>
          </thead>
          <tbody>
            {classes.map((row) => (
              <tr key={row}>
                <th scope="row" data-cursor={row === k || undefined}>
                  <button
                    type="button"
                    className="jacobian-class"
                    aria-label={`probability of class ${letterOf(row)}`}
                    aria-pressed={row === k}
                    onClick={() => {
                      choose({ k: row });
                    }}
                  >
                    <ClassMark j={row} size={18} letter />
                  </button>
                </th>
                {classes.map((column) => (
                  <JacobianCell
                    key={column}
                    k={row}
                    j={column}
                    formula={C <= 4 && isReached(position, row === column ? sameClass : otherClass)}
                    heldBack={heldBack}
                    current={row === k && column === j}
                    onChoose={() => {
                      choose({ j: column, k: row });
                    }}
                  />
                ))}
                <td className="num jacobian-sum">
                  {heldBack ? null : <LiveNumber read={() => rowSum(row)} />}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">sum</th>
              {classes.map((column) => (
                <td key={column} className="num jacobian-sum">
                  {heldBack ? null : <LiveNumber read={() => columnSum(column)} />}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p className="jacobian-key">
        <Shape name="J" sizes={[C, C]} letters={['C', 'C']} />
        <span>
          row <Line id="k" />, column <Line id="j" />; outlined: <Line id="same" />
        </span>
      </p>
      {heldBack ? null : (
        <div className="jacobian-fold">
          <Fold summary="Its eigenvalues">
            <Suspense>
              <Eigenvalues />
            </Suspense>
          </Fold>
        </div>
      )}
      <SettledText id={id} read={() => (heldBack ? '' : describeJacobian(trace(), cursor()))} />
    </View>
  );
}
