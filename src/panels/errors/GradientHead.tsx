import { featuresAround } from './features';
import { FeatureName } from '../../ui/FeatureName';
import { useActions, useAppState } from '../../state/useAppState';
import { featureLabels } from '../../state/featureLabels';

/** The features that dW has a number for, as buttons that move the cursor. */
export function GradientHead() {
  const actions = useActions();
  const names = useAppState((state) => featureLabels(state));
  const d = useAppState((state) => state.cursor.d);
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">class</span>
        </th>
        {featuresAround(d, names.length).map((feature) => (
          <th key={feature} scope="col" data-cursor={feature === d || undefined}>
            <button
              type="button"
              className="errors-example"
              aria-pressed={feature === d}
              onClick={() => {
                actions.setCursor({ d: feature });
              }}
            >
              <FeatureName name={names[feature] ?? ''} />
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
