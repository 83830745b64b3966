import type { Column } from '../../data/columns';
import { many, writeCount } from '../../data/importLimits';
import type { Choices } from '../../data/suggest';
import type { TableSummary } from '../../data/tableReader';

interface ColumnChoiceProps {
  readonly table: TableSummary;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

const missingOf = ({ missing }: Column): string => (missing > 0 ? `, ${writeCount(missing)} missing` : '');

const valuesOf = ({ distinct }: Column): string =>
  distinct >= 50 ? '50 values or more' : many(distinct, 'value', 'values');

/** Which column names the class, and which are features. */
export function ColumnChoice({ table: { columns }, choices, onChoose }: ColumnChoiceProps) {
  const { label, features } = choices;
  const setLabel = (next: number) => {
    // The old label becomes a feature again where it can be one, the new one stops being one.
    const freed = columns[label]?.kind === 'number' && label !== next ? [label] : [];
    const rest = [...features, ...freed].filter((at) => at !== next).sort((a, b) => a - b);
    onChoose({
      ...choices,
      label: next,
      features: freed.length > 0 ? rest : features.filter((at) => at !== next),
    });
  };
  const toggle = (at: number, on: boolean) => {
    const rest = features.filter((one) => one !== at);
    onChoose({ ...choices, features: on ? [...rest, at].sort((a, b) => a - b) : rest });
  };
  const odd = columns.flatMap((column, at) =>
    column.odd && at !== label ? [{ ...column.odd, name: column.name }] : [],
  );
  return (
    <section className="import-choice">
      <label className="import-label">
        <span className="import-head">Label</span>
        <select
          className="control"
          value={label}
          onChange={(event) => {
            setLabel(Number(event.target.value));
          }}
        >
          {columns.map((column, at) =>
            column.kind === 'empty' ? null : (
              <option key={column.name} value={at}>
                {`${column.name} (${valuesOf(column)})`}
              </option>
            ),
          )}
        </select>
      </label>
      <fieldset className="import-features">
        <legend className="import-head">Features</legend>
        {columns.map((column, at) =>
          column.kind === 'number' && at !== label ? (
            <label key={column.name} className="import-check">
              <input
                type="checkbox"
                checked={features.includes(at)}
                onChange={(event) => {
                  toggle(at, event.target.checked);
                }}
              />
              <span>
                {column.name}
                <span className="import-say">{`${missingOf(column)}${column.counter ? ', counts up' : ''}`}</span>
              </span>
            </label>
          ) : null,
        )}
      </fieldset>
      {odd.map(({ name, line, text }) => (
        <p key={name} className="import-say">
          {`Column “${name}” is taken as text, because row ${writeCount(line)} reads “${text}”.`}
        </p>
      ))}
    </section>
  );
}
