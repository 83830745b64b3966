import { memo, useCallback, useRef } from 'react';
import type { ReactNode } from 'react';
import { Bar } from '../../charts/Bar';
import { BarHandle } from '../../charts/BarHandle';
import { writeAttribute } from '../../charts/writeAttribute';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import { letterOf } from '../../terms/classLetters';
import { useLivePatch } from '../../ui/live';
import type { Column } from './columns';
import type { ScoreEdit } from './scoreEdit';

interface RowCellProps {
  readonly column: Column;
  readonly j: number;
  /** whether another column is being made, and this one steps back */
  readonly before: boolean;
  readonly edit: ScoreEdit;
}

const width = 48;

/**
 * One quantity of one class: its number over its bar. A score's bar ends in a handle. Whose it is is written as its
 * number is, so that another example renders nothing here.
 */
export const RowCell = memo(function RowCell({ column, j, before, edit }: RowCellProps) {
  const cell = useRef<HTMLTableCellElement>(null);
  const { trace, cursor } = useNumbers();
  const example = useCallback(() => trace().examples[cursor().i], [trace, cursor]);
  const value = useCallback(() => example()?.[column.id][j] ?? NaN, [example, column, j]);
  const share = useCallback(() => column.bar?.(example(), j, edit.scale()) ?? 0, [example, column, j, edit]);
  useLivePatch(() => {
    if (cell.current) writeAttribute(cell.current, 'data-i', String(cursor().i));
  }, [cursor]);
  const bar = column.bar ? <Bar read={share} signed={column.signed} width={width} /> : null;
  return (
    <td
      ref={cell}
      className={`num row-${column.id}`}
      data-term={column.id}
      data-j={j}
      data-before={before || undefined}
    >
      <LiveNumber read={value} decimals={column.whole ? 0 : undefined} />
      {column.id === 'scores' ? (
        <ScoreHandle j={j} edit={edit} share={share}>
          {bar}
        </ScoreHandle>
      ) : (
        bar
      )}
    </td>
  );
});

interface ScoreHandleProps extends Pick<RowCellProps, 'j' | 'edit'> {
  readonly share: () => number;
  readonly children: ReactNode;
}

/** What a score is pulled at; its name says of which example. */
function ScoreHandle({ j, edit, share, children }: ScoreHandleProps) {
  const { cursor, format } = useNumbers();
  return (
    <BarHandle
      label={() => `score of class ${letterOf(j)} of example ${cursor().i}`}
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
