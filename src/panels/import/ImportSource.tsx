import { useRef, useState } from 'react';
import { importLimits, writeCount } from '../../data/importLimits';
import { givenFile, givenText } from './given';
import type { Given } from './given';

interface ImportSourceProps {
  /** Why the last file could not be used. */
  readonly problem: string | null;
  readonly onGiven: (given: Given) => void;
}

/** Where a table comes from: a file that is chosen or dropped, or a text that is pasted. */
export function ImportSource({ problem, onGiven }: ImportSourceProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  return (
    <div className="import-source">
      {problem ? (
        <p className="import-problem" role="alert">
          {problem} The data of before stay in place.
        </p>
      ) : null}
      <p className="import-say">
        A table of examples as CSV: a row an example, one column that names its class, and columns of numbers.
        It stays on this device.
      </p>
      <p>
        <button
          type="button"
          className="control import-main"
          data-first-focus
          data-stage-head
          onClick={() => picker.current?.click()}
        >
          Choose a file
        </button>
        <input
          ref={picker}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="CSV file, or a file saved here"
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onGiven(givenFile(file));
          }}
        />{' '}
        <span className="import-say">or drop one anywhere on the page.</span>
      </p>
      <label className="import-paste">
        <span>Or paste the rows here</span>
        <textarea
          className="control"
          rows={7}
          spellCheck={false}
          value={text}
          placeholder={'species,length,depth\nAdelie,39.1,18.7\nGentoo,46.1,13.2'}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <p>
        <button
          type="button"
          className="control import-main"
          aria-disabled={text.trim() === '' || undefined}
          onClick={() => {
            if (text.trim() !== '') onGiven(givenText(text));
          }}
        >
          Read the pasted rows
        </button>
      </p>
      <p className="import-say">
        {`At most 1 MB, ${writeCount(importLimits.rows)} rows, ${importLimits.columns} columns and ${importLimits.classes} classes; commas, semicolons or tabs between cells. A file that was saved here (.json) opens as it was.`}
      </p>
    </div>
  );
}
