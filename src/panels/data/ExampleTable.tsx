import { useActions, useAppState } from '../../state/useAppState';
import { selectShapes } from '../../state/selectors';
import { FeatureName } from '../../ui/FeatureName';
import { ExampleRow } from './ExampleRow';

/** How many examples the table shows around the cursor: fewer where each has many features; the slider reaches all. */
const shownOf = (features: number): number => Math.max(5, Math.min(40, Math.floor(200 / features)));

/** The examples as numbers: every point of the picture can be moved, labelled, added and removed here. */
export function ExampleTable() {
  const actions = useActions();
  const { N } = useAppState(selectShapes);
  const names = useAppState((state) => state.featureNames);
  const i = useAppState((state) => state.cursor.i);
  const shownAtOnce = shownOf(names.length);
  const first = Math.max(0, Math.min(Math.floor(i / shownAtOnce) * shownAtOnce, N - 1));
  const rows = Array.from({ length: Math.min(shownAtOnce, N - first) }, (_, at) => first + at);
  return (
    <section className="data-section" aria-label="Examples">
      <div className="data-scroll">
        <table className="data-table">
          <caption>
            {N > rows.length ? `Examples ${first} to ${first + rows.length - 1} of ${N}` : 'Examples'}
          </caption>
          <thead>
            <tr>
              <th scope="col">i</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <FeatureName name={name} />
                </th>
              ))}
              <th scope="col">label</th>
              <th scope="col">
                <span className="visually-hidden">actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((example) => (
              <ExampleRow key={example} i={example} current={example === i} names={names} single={N === 1} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button
          type="button"
          className="control"
          onClick={() => {
            actions.duplicateExample(i);
          }}
        >
          {`Add a copy of example ${i}`}
        </button>
      </p>
    </section>
  );
}
