import { assigns } from '../../engine';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { TapeNumber } from './TapeNumber';
import { TapeScrubber } from './TapeScrubber';
import { TapeWindow } from './TapeWindow';
import { useTape } from './useTape';
import './tape.css';

/** For the last row of the hall: the loops, the lines around the present one, and what it has changed. */
export function TapeLecture() {
  return (
    <div className="tape-lecture">
      <TapeScrubber />
      <TapeWindow />
      <p className="tape-change">
        <Change />
      </p>
    </div>
  );
}

/** As many numbers as stand in one line. */
const most = 5;

/** The variable that the present line assigned. */
function Change() {
  const { C, D } = useAppState(selectShapes);
  const { place, position, rows } = useTape();
  const variable = place.ends ? null : assigns[place.line];
  if (variable === null) return place.ends ? 'The loop is over.' : 'The function returns loss and dW.';
  const row = place.j ?? 0;
  const [name, first, count] =
    variable === 'dW'
      ? [rows ? `dW[:, ${row}]` : `dW[${row}, :]`, row * D, D]
      : [variable as string, 0, variable === 'f_i' ? C : 1];
  return (
    <>
      <span className="number">{name}</span>
      {Array.from({ length: Math.min(count, most) }, (_, entry) => (
        <TapeNumber key={entry} at={position} variable={variable} entry={first + entry} />
      ))}
      {count > most ? <span>…</span> : null}
    </>
  );
}
