import { describePlace } from '../../charts/layout/tapeRuler';
import { positionOf, writersOf } from '../../engine';
import type { TapeVariable } from '../../engine';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { useTape } from './useTape';

/** As many events as are listed; of more, the last ones. */
const most = 8;

/** The events that wrote what a variable holds, the last first: each takes the run back there. */
export function Writers({ variable }: { readonly variable: TapeVariable }) {
  const { setTape } = useActions();
  const j = useAppState((state) => state.cursor.j);
  const { position, sizes, numberOf } = useTape();
  const events = writersOf({ variable, ...(variable === 'dW' && { j }) }, position, sizes).toReversed();
  const what = variable === 'dW' ? `dW of class ${letterOf(j)}` : variable;
  return (
    <div className="tape-writers">
      <p>{`${what} was written ${events.length === 1 ? 'once' : `${events.length} times`}, last by`}</p>
      <ol>
        {events.slice(0, most).map((place) => {
          const at = positionOf(place, sizes);
          return (
            <li key={at}>
              <button
                type="button"
                className="tape-link"
                onClick={() => {
                  setTape(at);
                }}
              >
                {describePlace(at, numberOf(place.line), sizes)}
              </button>
            </li>
          );
        })}
      </ol>
      {events.length > most ? <p>{`and ${events.length - most} before`}</p> : null}
    </div>
  );
}
