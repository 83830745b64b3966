import { useMemo } from 'react';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { useNumberEdit } from '../../state/useNumberEdit';
import { classLetters } from '../../terms/classLetters';
import { NumberField } from '../../ui/NumberField';

/** The chosen example as numbers: the way to move it without dragging. */
export function PointFields() {
  const store = useAppStore();
  const { session, outcome } = useNumberEdit();
  const { setFeature, setLabel } = useActions();
  const { C } = useAppState(selectShapes);
  const i = useAppState((state) => state.cursor.i);
  const axes = useAppState((state) => state.axes);
  const names = useAppState((state) => state.featureNames);
  const label = useAppState((state) => state.params.y[state.cursor.i] ?? 0);
  const shown = useMemo(() => [...new Set(axes)], [axes]);
  const readers = useMemo(
    () =>
      shown.map((d) => () => {
        const { params, cursor } = store.getState();
        return params.X[cursor.i]?.[d] ?? NaN;
      }),
    [store, shown],
  );
  return (
    <div className="point-fields" data-interface="" role="group" aria-label={`Example ${i}`}>
      <span className="point-name">
        <i>x</i>
        <sub>{i}</sub>
      </span>
      {shown.map((d, at) => (
        <NumberField
          key={d}
          label={names[d] ?? `feature ${d}`}
          term="X"
          read={readers[at] ?? (() => NaN)}
          session={session}
          write={(value) => outcome(setFeature(i, d, value))}
        />
      ))}
      <label className="point-label">
        <span className="visually-hidden">label</span>
        <select
          className="control"
          value={label}
          onChange={(event) => {
            setLabel(i, Number(event.target.value));
          }}
        >
          {classLetters.slice(0, C).map((letter, j) => (
            <option key={letter} value={j}>
              {letter}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
