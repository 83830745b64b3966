import { useState } from 'react';
import { ClassMark } from '../../charts/Marker';
import { assigns, stateAfter, tapeVariables } from '../../engine';
import type { TapeVariable } from '../../engine';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import type { TermId } from '../../terms/registry';
import { TapeMatrix } from './TapeMatrix';
import { TapeNumber } from './TapeNumber';
import { useTape } from './useTape';
import { Writers } from './Writers';

const terms: Readonly<Partial<Record<TapeVariable, TermId>>> = {
  loss: 'lossTotal',
  dW: 'dW',
  num_classes: 'C',
  num_train: 'N',
  log_c: 'shift',
  sum_i: 'sum',
  p: 'probs',
};

/** Every variable the function has so far, with its shape and what it holds; the one just written is marked. */
export function TapeVariables() {
  const [asked, ask] = useState<TapeVariable | null>(null);
  const { trace } = useNumbers();
  const { C, D } = useAppState(selectShapes);
  const { position, place, rows } = useTape();
  const written = place.ends ? null : assigns[place.line];
  // Which variables there are depends on the position alone, not on the numbers.
  const known = stateAfter(trace(), position);
  const shape: Readonly<Partial<Record<TapeVariable, string>>> = {
    dW: rows ? `${D} × ${C}` : `${C} × ${D}`,
    f_i: `${C}`,
  };
  return (
    <section className="tape-variables" aria-label="Variables">
      <table>
        <caption className="visually-hidden">The variables after this line</caption>
        <tbody>
          {tapeVariables.map((variable) => {
            const there = known[variable] !== undefined;
            const term =
              variable === 'f_i'
                ? place.line === 'score' || place.line === 'largest'
                  ? 'scores'
                  : 'shifted'
                : terms[variable];
            return (
              <tr
                key={variable}
                data-now={variable === written || undefined}
                data-missing={!there || undefined}
              >
                <th scope="row" data-term={there ? term : undefined}>
                  {there ? (
                    <button
                      type="button"
                      className="tape-name number"
                      aria-expanded={asked === variable}
                      title={`Which lines wrote ${variable}?`}
                      onClick={() => {
                        ask(asked === variable ? null : variable);
                      }}
                    >
                      {variable}
                    </button>
                  ) : (
                    <span className="tape-name number">{variable}</span>
                  )}
                  {there && shape[variable] ? <span className="tape-shape">{shape[variable]}</span> : null}
                </th>
                <td>
                  {there ? (
                    <Value variable={variable} row={place.line === 'add' ? place.j : undefined} />
                  ) : (
                    <span className="tape-missing">not yet</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {asked && known[asked] !== undefined ? <Writers variable={asked} /> : null}
    </section>
  );
}

function Value({ variable, row }: { readonly variable: TapeVariable; readonly row: number | undefined }) {
  const { C } = useAppState(selectShapes);
  const { position } = useTape();
  if (variable === 'dW') return <TapeMatrix row={row} />;
  if (variable !== 'f_i') return <TapeNumber at={position} variable={variable} />;
  return (
    <span className="tape-vector">
      {Array.from({ length: C }, (_, c) => (
        <span key={c} className="tape-entry">
          <ClassMark j={c} size={12} letter={false} />
          <TapeNumber at={position} variable={variable} entry={c} />
        </span>
      ))}
    </span>
  );
}
