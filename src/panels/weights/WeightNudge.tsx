import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { featureLabels } from '../../state/featureLabels';
import { letterOf } from '../../terms/classLetters';

const step = 0.1;

/** Less and more of the weight at the cursor, a tenth at a time: the way to move an arrow without dragging. */
export function WeightNudge() {
  const store = useAppStore();
  const { setWeight } = useActions();
  const j = useAppState((state) => state.cursor.j);
  const d = useAppState((state) => state.cursor.d);
  const names = useAppState(featureLabels);
  const name = `weight of class ${letterOf(j)}, ${names[d] ?? ''}`;
  const nudge = (by: number) => {
    const { params } = store.getState();
    setWeight(j, d, Number(((params.W[j]?.[d] ?? 0) + by).toFixed(10)));
  };
  return (
    <div className="weight-nudge" role="group" aria-label={name}>
      <span>{name}</span>
      <button
        type="button"
        aria-label="0.1 less"
        onClick={() => {
          nudge(-step);
        }}
      >
        −
      </button>
      <button
        type="button"
        aria-label="0.1 more"
        onClick={() => {
          nudge(step);
        }}
      >
        +
      </button>
    </div>
  );
}
