import { Bar } from '../../charts/Bar';
import { BarHandle } from '../../charts/BarHandle';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import type { Column } from './columns';
import type { ScoreEdit } from './scoreEdit';

interface RowCellProps {
  readonly column: Column;
  readonly j: number;
  readonly edit: ScoreEdit;
}

const width = 48;

/** One quantity of one class: its number over its bar. A score's bar ends in a handle. */
export function RowCell({ column, j, edit }: RowCellProps) {
  const { trace, cursor, format } = useNumbers();
  const i = useAppState((state) => state.cursor.i);
  const example = () => trace().examples[cursor().i];
  const share = () => column.bar?.(example(), j, edit.scale()) ?? 0;
  const bar = column.bar ? <Bar read={share} signed={column.signed} width={width} /> : null;
  return (
    <>
      <LiveNumber read={() => example()?.[column.id][j] ?? NaN} decimals={column.whole ? 0 : undefined} />
      {column.id === 'scores' ? (
        <BarHandle
          label={`score of class ${letterOf(j)} of example ${i}`}
          read={share}
          value={() => edit.score(j)}
          say={format}
          width={width}
          onNudge={(delta) => {
            edit.nudge(j, delta);
          }}
          onDragStart={() => {
            edit.start(j);
          }}
          onDrag={edit.pull}
          onDragEnd={edit.end}
          onDragCancel={edit.cancel}
        >
          {bar}
        </BarHandle>
      ) : (
        bar
      )}
    </>
  );
}
