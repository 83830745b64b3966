import { useId, useState } from 'react';
import { ClassMark } from '../../charts/Marker';
import { Line } from '../../formula/Line';
import { useNumbers } from '../../formula/numbers';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { useK } from '../../state/useK';
import { useShowsK } from '../../state/useCases';
import { usePosition } from '../../state/usePosition';
import { selectShapes } from '../../state/selectors';
import { letterOf } from '../../terms/classLetters';
import { SettledText } from '../../ui/SettledText';
import { View } from '../../ui/View';
import { columnsAt, makes } from './columns';
import { describeRow } from './describeRow';
import { RowCell } from './RowCell';
import { RowFoot } from './RowFoot';
import { createScoreEdit } from './scoreEdit';
import { WeightsChanged } from './WeightsChanged';
import { ScrollBox } from '../../ui/ScrollBox';
import './row.css';

/** One example from its scores to its errors: a row a class, numbers over bars; a score can be pulled at its bar. */
export function RowPanel({ label }: { readonly label: string }) {
  const actions = useActions();
  const { trace, cursor, format } = useNumbers();
  const store = useAppStore();
  const id = useId();
  const [edit] = useState(() => createScoreEdit(store, actions));
  const { C } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const showsK = useShowsK();
  const k = useK();
  const y = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const position = usePosition();
  const columns = columnsAt(position);
  const making = columns.some((column) => makes(position, column));
  const example = () => trace().examples[cursor().i];

  return (
    <View
      label={label}
      title={`Example ${i}`}
      aside={
        <span className="row-label-class" data-term="y">
          label <ClassMark j={y} size={16} letter /> <span className="visually-hidden">{letterOf(y)}</span>
        </span>
      }
      className="row-view"
    >
      <ScrollBox aria-label="Example table" className="row-scroll">
        <table
          className="row-table"
          aria-describedby={id}
          data-columns={columns.length}
          data-indices={showsK || undefined}
        >
          <caption className="visually-hidden">
            {`Example ${i}, labelled ${letterOf(y)}: what is made of its scores, a row a class`}
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">class</span>
              </th>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={`row-head-${column.id}`}
                  data-term={column.id}
                  data-before={(making && !makes(position, column)) || undefined}
                >
                  <Line id={column.id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: C }, (_, c) => (
              <tr key={c} data-cursor={c === j || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="row-class"
                    aria-label={`class ${letterOf(c)}`}
                    aria-pressed={c === j}
                    onClick={() => {
                      actions.setCursor({ j: c });
                    }}
                  >
                    <ClassMark j={c} size={18} letter />
                  </button>
                  {showsK ? <RowIndices isJ={c === j} isK={c === k} /> : null}
                </th>
                {columns.map((column) => (
                  <RowCell
                    key={column.id}
                    column={column}
                    j={c}
                    before={making && !makes(position, column)}
                    edit={edit}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <RowFoot columns={columns} example={example} />
        </table>
      </ScrollBox>
      <WeightsChanged edit={edit} />
      <SettledText id={id} read={() => describeRow(trace(), cursor(), columns, format)} />
    </View>
  );
}

/** Which letters stand for the row's class. */
function RowIndices({ isJ, isK }: { readonly isJ: boolean; readonly isK: boolean }) {
  return (
    <span className="row-indices">
      {isK ? <Line id="k" /> : null}
      {isJ ? <Line id="j" /> : null}
    </span>
  );
}
