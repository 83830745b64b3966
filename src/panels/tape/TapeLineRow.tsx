import { CodeLine } from '../../code/CodeLine';
import { nextRunOf } from '../../engine';
import type { TapeLine } from '../../engine';
import { useActions } from '../../state/useAppState';
import { useTape } from './useTape';
import type { PrintedLine } from './useTape';

/** A line of the function: its number takes the run to where it runs next. */
export function TapeLineRow({ line, text, number }: PrintedLine) {
  const { setTape } = useActions();
  const { place, position, sizes, conditions } = useTape();
  const runs = line.id !== 'def';
  const id = line.id as TapeLine;
  const go = () => {
    const next = nextRunOf(id, position, 1, sizes) ?? nextRunOf(id, -1, 1, sizes);
    if (next !== null) setTape(next);
  };
  const current = place.line === line.id;
  return (
    <li className="listing-line tape-line" data-now={current || undefined}>
      {runs ? (
        <button
          type="button"
          className="tape-number number"
          aria-label={`To line ${number}, where it runs next`}
          aria-current={current ? 'step' : undefined}
          onClick={go}
        >
          {number}
        </button>
      ) : (
        <span className="tape-number number" aria-hidden="true">
          {number}
        </span>
      )}
      <CodeLine text={text} marks={line.marks} layout={conditions.layout} />
    </li>
  );
}
