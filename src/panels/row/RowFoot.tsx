import { Line } from '../../formula/Line';
import { LiveNumber } from '../../formula/LiveNumber';
import type { ExampleTrace } from '../../engine/traceExample';
import { usePosition } from '../../state/usePosition';
import { usePrediction } from '../../state/usePrediction';
import { isReached } from '../../state/step';
import type { Column } from './columns';

interface RowFootProps {
  readonly columns: readonly Column[];
  readonly example: () => ExampleTrace | undefined;
}

type Summed = Exclude<Column['id'], 'scores' | 'shifted'>;
const isSummed = (id: Column['id']): id is Summed => id !== 'scores' && id !== 'shifted';

/** Under the columns what is made of them: the largest score, then the sums. */
export function RowFoot({ columns, example }: RowFootProps) {
  const position = usePosition();
  const here = usePrediction();
  const plate = position.chapter.id === 'the-line';
  const hasSums = plate || isReached(position, { chapter: 'softmax', step: 'the-sum' });
  const asksForErrors = here?.answer === null && here.asked.id === 'errors-add-up';
  if (!columns.some(({ id }) => id === 'shifted')) return null;
  const sumOf = (id: Summed) => () => (id === 'exps' ? (example()?.sum ?? NaN) : total(example()?.[id]));

  return (
    <tfoot>
      <tr>
        <th scope="row">max</th>
        {columns.map(({ id }) => (
          <td key={id} className="num" data-term={id === 'scores' ? 'shift' : undefined}>
            {id === 'scores' ? (
              <>
                <Line id="shift" />
                <LiveNumber read={() => example()?.shift ?? NaN} />
              </>
            ) : null}
          </td>
        ))}
      </tr>
      {hasSums ? (
        <tr>
          <th scope="row">sum</th>
          {columns.map(({ id, whole }) => (
            <td key={id} className="num" data-term={id === 'exps' ? 'sum' : undefined}>
              {id === 'exps' ? <Line id="sum" /> : null}
              {isSummed(id) && !(id === 'dScores' && asksForErrors) ? (
                <LiveNumber read={sumOf(id)} decimals={whole ? 0 : undefined} />
              ) : null}
            </td>
          ))}
        </tr>
      ) : null}
    </tfoot>
  );
}

function total(values: Float64Array | undefined): number {
  return values ? values.reduce((sum, value) => sum + value, 0) : NaN;
}
