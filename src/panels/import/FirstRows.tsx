import { isMissing } from '../../data/cells';
import type { Choices } from '../../data/suggest';
import type { TableSummary } from '../../data/tableReader';
import { ScrollBox } from '../../ui/ScrollBox';

interface FirstRowsProps {
  readonly table: TableSummary;
  readonly choices: Choices;
}

const shortened = (text: string): string => (text.length > 22 ? `${text.slice(0, 21)}…` : text);

/** The first rows as they stand in the file, with what each column is chosen for. */
export function FirstRows({
  table: { columns, preview, lines },
  choices: { label, features },
}: FirstRowsProps) {
  const chosenFor = (at: number) => (at === label ? 'label' : features.includes(at) ? 'feature' : undefined);
  return (
    <ScrollBox aria-label="First rows" className="import-scroll">
      <table className="import-rows">
        <caption className="visually-hidden">The first rows of the file</caption>
        <thead>
          <tr>
            <th scope="col">row</th>
            {columns.map(({ name, kind }, at) => (
              <th key={name} scope="col" data-holds={kind} data-chosen={chosenFor(at)}>
                {name}
                <span className="import-use">{chosenFor(at) ?? 'left out'}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, at) => (
            <tr key={lines[at]}>
              <th scope="row" className="number">
                {lines[at]}
              </th>
              {columns.map(({ name, kind }, column) => {
                const cell = row[column] ?? '';
                return (
                  <td
                    key={name}
                    className={kind === 'number' ? 'number' : undefined}
                    data-holds={kind}
                    data-chosen={chosenFor(column)}
                    data-missing={isMissing(cell) || undefined}
                  >
                    {cell.trim() === '' ? <span className="import-none">empty</span> : shortened(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
