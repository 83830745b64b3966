import { ClassMark } from '../../charts/Marker';
import { useAppState } from '../../state/useAppState';
import type { OriginRow } from './rows';
import { termOf } from './values';

/** A part's name; a button where it names a number of a term: pressed, the cursor goes there. */
export function RowName({ of: { ref, name, kind } }: { readonly of: OriginRow }) {
  const labels = useAppState((state) => state.params.y);
  const lecture = useAppState((state) => state.settings.view === 'lecture');
  const mark = name.startsWith('example ')
    ? labels[ref?.i ?? 0]
    : name.startsWith('class ')
      ? ref?.j
      : undefined;
  const shown = (
    <>
      {mark === undefined ? null : <ClassMark j={mark} size={lecture ? 36 : 12} />}
      {name}
    </>
  );
  if (!ref || kind === 'result' || termOf(ref) === null) return shown;
  return (
    <button type="button" className="origin-name">
      {shown}
    </button>
  );
}
