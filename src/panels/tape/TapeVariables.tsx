import { useState } from 'react';
import { ClassMark } from '../../charts/Marker';
import { assigns, stateAfter, tapeVariables } from '../../engine';
import type { TapeVariable } from '../../engine';
import { useNumbers } from '../../formula/numbers';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { TapeMatrix } from './TapeMatrix';
import { TapeNumber } from './TapeNumber';
import { termOf } from './termOf';
import { useTape } from './useTape';
import { Writers } from './Writers';

/** The numbers first, then the vector, then the matrix. */
const order: readonly TapeVariable[] = [
  ...tapeVariables.filter((variable) => variable !== 'f_i' && variable !== 'dW'),
  'f_i',
  'dW',
];

/** Every variable of the function with its shape and what it holds; the one just written is marked. */
export function TapeVariables() {
  const [asked, ask] = useState<TapeVariable | null>(null);
  const { trace } = useNumbers();
  const { position, place } = useTape();
  const written = place.ends ? null : assigns[place.line];
  // Which variables there are depends on the position alone, not on the numbers.
  const known = stateAfter(trace(), position);
  return (
    <section className="tape-variables" aria-label="Variables">
      <dl>
        {order.map((variable) => {
          const there = known[variable] !== undefined;
          return (
            <div
              key={variable}
              className="tape-variable"
              data-variable={variable}
              data-now={variable === written || undefined}
            >
              <dt data-term={there ? termOf(variable, place.line) : undefined}>
                <button
                  type="button"
                  className="tape-name number"
                  aria-expanded={asked === variable}
                  aria-label={`${variable}: which lines wrote it?`}
                  aria-disabled={!there || undefined}
                  onClick={() => {
                    if (there) ask(asked === variable ? null : variable);
                  }}
                >
                  {variable}
                </button>
                <Sizes variable={variable} />
              </dt>
              <dd>
                {there ? (
                  <Value variable={variable} row={place.line === 'add' ? place.j : undefined} />
                ) : (
                  <span className="tape-missing">not yet</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {asked && known[asked] !== undefined ? <Writers variable={asked} /> : null}
    </section>
  );
}

function Sizes({ variable }: { readonly variable: TapeVariable }) {
  const { C, D } = useAppState(selectShapes);
  const { rows } = useTape();
  if (variable === 'f_i') return <span className="tape-shape">{`(${C},)`}</span>;
  if (variable !== 'dW') return null;
  return <span className="tape-shape">{rows ? `(${D}, ${C})` : `(${C}, ${D})`}</span>;
}

interface ValueProps {
  readonly variable: TapeVariable;
  /** Of dW, the class whose part was just written. */
  readonly row: number | undefined;
}

function Value({ variable, row }: ValueProps) {
  const { C } = useAppState(selectShapes);
  const { position } = useTape();
  if (variable === 'dW') return <TapeMatrix row={row} />;
  if (variable !== 'f_i') return <TapeNumber at={position} variable={variable} />;
  return (
    <span className="tape-vector">
      {Array.from({ length: C }, (_, c) => (
        <span key={c} className="tape-entry">
          <ClassMark j={c} size={14} />
          <span className="visually-hidden">{`class ${c}`}</span>
          <TapeNumber at={position} variable={variable} entry={c} />
        </span>
      ))}
    </span>
  );
}
