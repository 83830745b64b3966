import { memo, useCallback } from 'react';
import type { ReactNode } from 'react';
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
export const RowCell = memo(function RowCell({ column, j, edit }: RowCellProps) {
  const { trace, cursor } = useNumbers();
  const example = useCallback(() => trace().examples[cursor().i], [trace, cursor]);
  const value = useCallback(() => example()?.[column.id][j] ?? NaN, [example, column, j]);
  const share = useCallback(() => column.bar?.(example(), j, edit.scale()) ?? 0, [example, column, j, edit]);
  const bar = column.bar ? <Bar read={share} signed={column.signed} width={width} /> : null;
  return (
    <>
      <LiveNumber read={value} decimals={column.whole ? 0 : undefined} />
      {column.id === 'scores' ? (
        <ScoreHandle j={j} edit={edit} share={share}>
          {bar}
        </ScoreHandle>
      ) : (
        bar
      )}
    </>
  );
});

interface ScoreHandleProps extends Pick<RowCellProps, 'j' | 'edit'> {
  readonly share: () => number;
  readonly children: ReactNode;
}

/** What a score is pulled at; its name says of which example. */
function ScoreHandle({ j, edit, share, children }: ScoreHandleProps) {
  const { format } = useNumbers();
  const i = useAppState((state) => state.cursor.i);
  return (
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
      {children}
    </BarHandle>
  );
}
