import { useAppState } from '../../state/useAppState';
import { featureLabels } from '../../state/featureLabels';
import { letterOf } from '../../terms/classLetters';

/** Where the cursor stands, which is where the page’s values are from. */
export function Whereabouts() {
  const { i, j, k, d } = useAppState((state) => state.cursor);
  const names = useAppState(featureLabels);
  return (
    <span>
      {`The values are those at the cursor: example ${i}, class ${letterOf(j)}, k at ${letterOf(k)}, ${names[d] ?? d}.`}
    </span>
  );
}
