import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useActions, useAppState } from '../../state/useAppState';
import { selectShapes } from '../../state/selectors';
import { letterOf } from '../../terms/classLetters';
import { PulseContext } from '../../ui/live';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import { ErrorRow } from './ErrorRow';
import { ExampleHead } from './ExampleHead';
import { GradientRow } from './GradientRow';
import { ErrorSums } from './ErrorSums';
import { GradientHead } from './GradientHead';
import { AddUp, useAddsUp } from './AddUp';
import { AddUpRows } from './AddUpRows';
import { OrderChoice } from './OrderChoice';
import { useColumns } from './useColumns';
import { useColumnInView } from './useColumnInView';
import { useCursorColumn } from './useCursorColumn';
import { useShownExamples } from './useShownExamples';
import { WindowButtons } from './WindowButtons';
import { ScrollBox } from '../../ui/ScrollBox';
import { WhereFrom } from '../../ui/WhereFrom';
import './errors.css';

/** P - Y over the examples, and dW beside it, on one set of rows. */
export function ErrorsPanel({ label }: { readonly label: string }) {
  const actions = useActions();
  const { N, C, D } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const labels = useAppState((state) => state.params.y);
  const { trace, cursor } = useNumbers();
  const { order, shown, first, end } = useShownExamples();
  const addsUp = useAddsUp();
  const room = useColumnInView(i, shown);
  const cursorColumn = shown.indexOf(i);
  const { exampleAt, pulse } = useColumns(room, shown, C);
  useCursorColumn(room, cursorColumn, C);
  const classes = Array.from({ length: C }, (_, c) => c);

  return (
    <div className="errors">
      <View
        label={label}
        title={
          <>
            The errors <Line id="errors" />
          </>
        }
        className="errors-view"
        aside={
          <>
            <span className="errors-here">
              {`${i}, ${letterOf(j)}`}
              <LiveNumber read={() => trace().examples[cursor().i]?.dScores[j] ?? NaN} />
            </span>
            <Shape name="" sizes={[C, N]} letters={['C', 'N']} />
          </>
        }
      >
        <OrderChoice />
        <div ref={room} className="errors-room">
          <ScrollBox aria-label="Errors table" className="scroll">
            <table className="errors-table">
              <caption className="visually-hidden">
                P minus Y: the error of every example in every class; each column adds up to 0
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">class</span>
                  </th>
                  {shown.map((example, column) => (
                    <ExampleHead
                      key={column}
                      example={example}
                      label={labels[example] ?? 0}
                      isCursor={example === i}
                    />
                  ))}
                  <th scope="col" className="errors-margin">
                    sum
                  </th>
                </tr>
              </thead>
              <PulseContext value={pulse}>
                <tbody>
                  {classes.map((c) => (
                    <ErrorRow
                      key={c}
                      j={c}
                      count={shown.length}
                      exampleAt={exampleAt}
                      cursorColumn={c === j ? cursorColumn : null}
                    />
                  ))}
                </tbody>
                <tfoot>
                  <ErrorSums count={shown.length} exampleAt={exampleAt} />
                  {addsUp ? <AddUpRows shown={shown} i={i} j={j} /> : null}
                </tfoot>
              </PulseContext>
            </table>
          </ScrollBox>
        </div>
        <WindowButtons order={order} first={first} end={end} />
      </View>
      <View
        label=""
        title={<Line id="dW" />}
        className="gradient-view"
        picture="gradient"
        aside={<Shape name="" sizes={[C, D]} letters={['C', 'D']} />}
      >
        <ScrollBox aria-label="Gradient table" className="scroll">
          <table className="errors-table gradient-table">
            <caption className="visually-hidden">d W: the gradient, a row a class</caption>
            <GradientHead />
            <tbody>
              {classes.map((c) => (
                <GradientRow key={c} j={c} D={D} current={c === j} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <div className="gradient-asks">
          <AddUp />
          <WhereFrom
            of={`dW of class ${letterOf(j)} at the cursor`}
            onAsk={() => {
              actions.askOrigin({ term: 'dW' });
            }}
          />
        </div>
      </View>
    </div>
  );
}
