import { Text } from '../../formula/Text';
import type { ListingId } from '../../lesson/types';
import { useVersion } from './useVersion';
import { VersionRow } from './VersionRow';

interface VersionsLectureProps {
  readonly id: ListingId;
  /** The lines that the step is about. */
  readonly lines: readonly string[];
}

/** For the last row of the hall: the one change that the step is about, and why. */
export function VersionsLecture({ id, lines }: VersionsLectureProps) {
  const { rows, sourceOf, conditions } = useVersion(id);
  const change = rows.find((row) => row.kind === 'new' && lines.includes(row.id))?.change;
  const shown = rows.filter(({ change: own, text }) => own === change && text !== '');
  // What stands in a loop stands at the left here, as far as the outermost of these lines allows.
  const indent = Math.min(...shown.map(({ text }) => text.search(/\S/)));
  return (
    <div className="version-lecture">
      <ol className="version-lines">
        {shown.map((row) => (
          <VersionRow
            key={`${row.kind} ${row.id}`}
            row={{ ...row, text: row.text.slice(indent) }}
            line={sourceOf(row)}
            number={undefined}
            layout={conditions.layout}
            withShapes={false}
          />
        ))}
      </ol>
      {change === undefined ? null : (
        <p className="version-why">
          <Text id={`change-${id}-${change}`} />
        </p>
      )}
    </div>
  );
}
