import { CodeLine } from '../../code/CodeLine';
import { useTape } from './useTape';

/** Lines before and after the present one. */
const around = 2;

/** The lines around the one that has run, where there is no room for all. */
export function TapeWindow() {
  const { place, lines, conditions } = useTape();
  const now = lines.findIndex(({ line }) => line.id === place.line);
  const first = Math.max(0, Math.min(now - around, lines.length - 2 * around - 1));
  const shown = lines.slice(first, first + 2 * around + 1);
  return (
    <ol className="tape-window">
      {shown.map(({ line, text, number }) => (
        <li key={line.id} data-now={line.id === place.line || undefined}>
          <span className="number" aria-hidden="true">
            {number}
          </span>
          <CodeLine text={text} marks={line.marks} layout={conditions.layout} />
        </li>
      ))}
    </ol>
  );
}
