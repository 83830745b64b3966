import { useActions, useAppState } from '../../state/useAppState';
import { HeldFeatures } from './HeldFeatures';

/** With more than two features: which of them the plane shows. */
export function AxisFields() {
  const { setAxes } = useActions();
  const names = useAppState((state) => state.featureNames);
  const axes = useAppState((state) => state.axes);
  if (names.length <= 2) return null;
  return (
    <span className="plane-axes" data-interface="">
      {(['across', 'up'] as const).map((direction, at) => (
        <label key={direction}>
          {direction}{' '}
          <select
            className="control"
            value={axes[at]}
            onChange={(event) => {
              const chosen = Number(event.target.value);
              setAxes(at === 0 ? [chosen, axes[1]] : [axes[0], chosen]);
            }}
          >
            {names.map((name, d) => (
              <option key={name} value={d}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <HeldFeatures />
    </span>
  );
}
