import type { Prepared } from '../../data/prepare';
import type { Choices } from '../../data/suggest';
import { ColumnChoice } from './ColumnChoice';
import { FirstRows } from './FirstRows';
import { OutcomeView } from './OutcomeView';
import type { Stage } from './importStage';

interface ImportTableProps {
  readonly stage: Extract<Stage, { name: 'table' }>;
  readonly onChoose: (choices: Choices) => void;
  readonly onHeader: (header: boolean) => void;
  readonly onBack: () => void;
  readonly onUse: (prepared: Prepared) => void;
}

/** A table that was read: its first rows, what its columns are to be, and what comes of that. */
export function ImportTable({ stage, onChoose, onHeader, onBack, onUse }: ImportTableProps) {
  const { file, table, choices, outcome } = stage;
  const fault = outcome?.kind === 'fault' ? outcome.message : null;
  const prepared = outcome?.kind === 'prepared' ? outcome.prepared : null;
  return (
    <div className="import-table">
      <section aria-labelledby="import-file">
        <h3 id="import-file" className="import-head" tabIndex={-1} data-stage-head>
          {file}
        </h3>
        {table.reading.map((sentence) => (
          <p key={sentence} className="import-say">
            {sentence}
          </p>
        ))}
        <label className="import-check">
          <input
            type="checkbox"
            checked={table.header}
            onChange={(event) => {
              onHeader(event.target.checked);
            }}
          />
          <span>The first row holds the names of the columns</span>
        </label>
        <FirstRows table={table} choices={choices} />
      </section>
      <div className="import-columns">
        <ColumnChoice table={table} choices={choices} onChoose={onChoose} />
        <OutcomeView prepared={prepared} choices={choices} onChoose={onChoose} />
      </div>
      <footer className="import-foot">
        <p className="import-problem" role="alert">
          {fault ? `${fault} The data of before stay in place.` : ''}
        </p>
        <p className="import-buttons">
          <button
            type="button"
            className="control import-main"
            aria-disabled={prepared === null || undefined}
            onClick={() => {
              if (prepared) onUse(prepared);
            }}
          >
            Use these data
          </button>
          <button type="button" className="control import-other" onClick={onBack}>
            Choose another file
          </button>
          <span className="import-say">Your present data come back by Undo.</span>
        </p>
      </footer>
    </div>
  );
}
