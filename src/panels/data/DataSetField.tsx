import { dataSets } from '../../engine';
import { selectDataSet, selectIsEdited } from '../../state/selectors';
import { readSampleId } from '../../state/sample';
import { useActions, useAppState } from '../../state/useAppState';
import { SampleForm } from './SampleForm';

/** What the list calls numbers from a file; no data set has this id. */
const ownData = '';

/** Which data set, what it is for, and the way back to it after edits. */
export function DataSetField() {
  const { chooseDataSet, resetParams } = useActions();
  const chosen = useAppState(selectDataSet);
  const source = useAppState((state) => state.source);
  const edited = useAppState(selectIsEdited);
  // A sample has an id of its own, and stands under the set that it is drawn like.
  const drawn = readSampleId(chosen.id) !== null;
  return (
    <section className="data-section">
      <label className="data-set">
        <span>Data set</span>
        <select
          className="control"
          value={source ? ownData : drawn ? 'blobs' : chosen.id}
          onChange={(event) => {
            if (event.target.value !== ownData) chooseDataSet(event.target.value);
          }}
        >
          {source ? <option value={ownData}>{source.file}</option> : null}
          {dataSets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {source ? null : <p className="data-note">{chosen.describe}</p>}
      <p className="data-note">
        {edited ? 'Edited. ' : 'As it comes. '}
        <button
          type="button"
          className="data-link"
          aria-disabled={!edited || undefined}
          onClick={() => resetParams()}
        >
          Back to the original
        </button>
      </p>
      <SampleForm />
    </section>
  );
}
