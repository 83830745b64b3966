import { Fragment, useState } from 'react';
import type { DiffRow } from '../../code/diffLines';
import { Text } from '../../formula/Text';
import type { ListingId } from '../../lesson/types';
import { foldRows } from './folds';
import { useVersion } from './useVersion';
import { VersionRow } from './VersionRow';

interface VersionLinesProps {
  readonly id: ListingId;
  /** What changed, with its reasons, or every line of the version as it stands. */
  readonly show: 'changes' | 'whole';
}

/** A version's lines; of what changed, unchanged ones that stand together are folded. */
export function VersionLines({ id, show }: VersionLinesProps) {
  const { rows, whole, numberOf, sourceOf, conditions } = useVersion(id);
  const [unfolded, unfold] = useState<ReadonlySet<string>>(new Set());
  const row = (one: DiffRow) => (
    <Fragment key={`${one.kind} ${one.id}`}>
      {one.opens ? (
        <li className="version-why">
          <Text id={`change-${id}-${one.change ?? 0}`} />
        </li>
      ) : null}
      <VersionRow row={one} line={sourceOf(one)} number={numberOf(one)} layout={conditions.layout} />
    </Fragment>
  );
  if (show === 'whole') return <ol className="version-lines">{whole.map(row)}</ol>;
  return (
    <ol className="version-lines">
      {foldRows(rows).map((folded) => {
        if ('row' in folded) return row(folded.row);
        const first = folded.hidden[0]?.id ?? '';
        if (unfolded.has(first)) return folded.hidden.map(row);
        return (
          <li key={`fold ${first}`} className="version-fold">
            <button
              type="button"
              onClick={() => {
                unfold(new Set([...unfolded, first]));
              }}
            >
              {`${folded.hidden.length} lines as before`}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
