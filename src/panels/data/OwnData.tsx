import { useCallback } from 'react';
import { ClassMark } from '../../charts/Marker';
import { writeCount } from '../../data/importLimits';
import { writeScale } from '../../data/writeScale';
import { createLink } from '../../state/link/createLink';
import { writeStateFile } from '../../state/link/stateFile';
import { tableText } from '../../state/tableText';
import { useAppState, useAppStore } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { saveFile } from '../../ui/saveFile';
import { useSettled } from '../../ui/useSettled';

interface OwnDataProps {
  readonly onImport: () => void;
}

/** The way in and out for the learner's own numbers, and what was done to those that are in use. */
export function OwnData({ onImport }: OwnDataProps) {
  const store = useAppStore();
  const source = useAppState((state) => state.source);
  const names = useAppState((state) => state.featureNames);
  const readTooLarge = useCallback(() => createLink(store.getState(), '').linkTooLong, [store]);
  const tooLarge = useSettled(readTooLarge);
  return (
    <section className="data-section" aria-label="Your own data">
      {source ? (
        <>
          <p>
            {`From ${source.file}: ${writeCount(source.rows - source.leftOut)} of ${writeCount(source.rows)} rows, labelled by “${source.label}”.`}
            {source.leftOut > 0 ? ` ${writeCount(source.leftOut)} had no value in a chosen column.` : ''}
          </p>
          <ul className="data-classes" aria-label="Classes">
            {source.classes.map((name, j) => (
              <li key={letterOf(j)}>
                <ClassMark j={j} size={18} letter />
                <span className="visually-hidden">{`class ${letterOf(j)}: `}</span>
                {name}
              </li>
            ))}
          </ul>
          {source.scales ? (
            <>
              <p>The features are standardised:</p>
              <ul className="data-scales" aria-label="Standardised features">
                {source.scales.map((scale, d) => (
                  <li key={names[d]}>
                    <span>{names[d]}</span> <span className="number">{writeScale(scale)}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
      <p className="data-ways">
        <button type="button" className="control" onClick={onImport}>
          Use your own data
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            saveFile('termwise.csv', tableText(store.getState()), 'text/csv');
          }}
        >
          Save as CSV
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            saveFile('termwise.json', writeStateFile(store.getState()), 'application/json');
          }}
        >
          Save as file
        </button>
      </p>
      <p className="data-note">
        {tooLarge
          ? 'These data are too large for a link, and are gone when the page is loaded anew. Save them as a file; “Use your own data” opens it again.'
          : 'A saved file keeps numbers, weights and names; “Use your own data” opens it again.'}
      </p>
    </section>
  );
}
