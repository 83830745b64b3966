import type { ComponentProps } from 'react';
import { assigns, lastRunInTurn, placeAt } from '../../engine';
import type { TapeLine } from '../../engine';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { TapeNumber } from './TapeNumber';
import { useTape } from './useTape';

/** How many numbers of a vector stand beside a line; the rest is in the table of variables. */
const most = 3;

/** What a line made when it ran last in this turn: the variable, its shape, and its first numbers. */
export function TapeResult({ line }: { readonly line: TapeLine }) {
  const { C, D } = useAppState(selectShapes);
  const { position, sizes, rows } = useTape();
  const at = lastRunInTurn(line, position, sizes);
  const variable = assigns[line];
  if (at === null || variable === null) return <span className="listing-values" />;
  const { j } = placeAt(at, sizes);
  if (variable === 'dW') {
    const row = line === 'add' ? j : undefined;
    const name = row === undefined ? 'dW' : rows ? `dW[:, ${row}]` : `dW[${row}, :]`;
    return (
      <span className="listing-values">
        <span className="listing-value">
          <span className="listing-name number">{name}</span>
          {row === undefined ? (
            <span className="listing-more">{rows ? `${D} × ${C}` : `${C} × ${D}`}</span>
          ) : (
            <Entries count={D} read={(d) => ({ at, variable, entry: row * D + d })} />
          )}
        </span>
      </span>
    );
  }
  return (
    <span className="listing-values">
      <span className="listing-value">
        <span className="listing-name number">{variable}</span>
        {variable === 'f_i' ? (
          <Entries count={C} read={(c) => ({ at, variable, entry: c })} />
        ) : (
          <TapeNumber at={at} variable={variable} />
        )}
      </span>
    </span>
  );
}

interface EntriesProps {
  readonly count: number;
  readonly read: (entry: number) => ComponentProps<typeof TapeNumber>;
}

function Entries({ count, read }: EntriesProps) {
  return (
    <>
      {Array.from({ length: Math.min(count, most) }, (_, entry) => (
        <TapeNumber key={entry} {...read(entry)} />
      ))}
      {count > most ? <span className="listing-more">{`and ${count - most} more`}</span> : null}
    </>
  );
}
