import { CodeLine } from '../../code/CodeLine';
import type { DiffRow } from '../../code/diffLines';
import type { ListingLine } from '../../lesson/types';
import type { Layout } from '../../terms/types';
import { LineShapes } from './LineShapes';

interface VersionRowProps {
  readonly row: DiffRow;
  readonly line: ListingLine | undefined;
  readonly number: number | undefined;
  readonly layout: Layout;
  readonly withShapes?: boolean;
}

const signs = { same: '', gone: '−', new: '+' } as const;

/** A line of a version: kept, gone or new, told by a sign and by the element it stands in. */
export function VersionRow({ row, line, number, layout, withShapes = true }: VersionRowProps) {
  const { kind, text } = row;
  const code = <CodeLine text={text} marks={line?.marks} layout={layout} />;
  const shapes = kind === 'gone' ? undefined : line?.shapes;
  return (
    <li className="version-line" data-kind={kind}>
      <span className="listing-number number" aria-hidden="true">
        {number}
      </span>
      <span className="version-sign number" aria-hidden="true">
        {signs[kind]}
      </span>
      <span className="version-code">
        {kind === 'gone' ? (
          <del>
            <span className="visually-hidden">removed: </span>
            {code}
          </del>
        ) : kind === 'new' ? (
          <ins>
            <span className="visually-hidden">added: </span>
            {code}
          </ins>
        ) : (
          code
        )}
        {withShapes && shapes ? <LineShapes shapes={shapes} /> : null}
      </span>
    </li>
  );
}
