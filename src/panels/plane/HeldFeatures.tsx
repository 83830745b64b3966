import { useCallback } from 'react';
import { useNumbers } from '../../formula/numbers';
import { useAppState, useAppStore } from '../../state/useAppState';
import { LiveText } from '../../ui/LiveText';
import { Indexed } from './Indexed';

/** So many features are named with their values; more than these are counted. */
const mostNamed = 4;

/** Where the features stand that the plane does not show: regions and lines are those of the plane through the cursor's example. */
export function HeldFeatures() {
  const store = useAppStore();
  const { format } = useNumbers();
  const i = useAppState((state) => state.cursor.i);
  const read = useCallback(() => {
    const { params, cursor, axes, featureNames } = store.getState();
    const held = featureNames.flatMap((name, d) =>
      axes.includes(d) ? [] : [`${name} ${format(params.X[cursor.i]?.[d] ?? NaN, 2)}`],
    );
    const more = held.length - mostNamed;
    return [...held.slice(0, mostNamed), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  }, [store, format]);
  return (
    <span className="plane-held">
      the others held at <Indexed letter="x" index={String(i)} />:{' '}
      <LiveText read={read} className="plane-held-values" />
    </span>
  );
}
