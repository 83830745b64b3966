import { dataSets } from '../../engine';
import { selectDataSet, selectIsEdited } from '../../state/selectors';
import { readSampleId } from '../../state/sample';
import { useActions, useAppState } from '../../state/useAppState';
import { SampleForm } from './SampleForm';

/** Which data set, what it is for, and the way back to it after edits. */
export function DataSetField() {
  const { chooseDataSet, resetParams } = useActions();
  const chosen = useAppState(selectDataSet);
  const edited = useAppState(selectIsEdited);
  // A sample has an id of its own, and stands under the set that it is drawn like.
  const drawn = readSampleId(chosen.id) !== null;
  return (
    <section className="data-section">
      <label className="data-set">
        <span>Data set</span>
        <select
          className="control"
          value={drawn ? 'blobs' : chosen.id}
          onChange={(event) => {
            chooseDataSet(event.target.value);
          }}
        >
          {dataSets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className="data-note">{chosen.describe}</p>
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
