import { useCallback } from 'react';
import { largestContribution } from '../../charts/layout/largest';
import { selectTrace } from '../../state/selectors';
import { useActions, useAppStore } from '../../state/useAppState';
import { LiveText } from '../../ui/LiveText';
import { useAdded } from './usePlaneShow';

interface LongestArrowProps {
  /** which of the contributions are drawn as they count */
  readonly upTo: 'i' | 'all';
}

/** The example that adds the longest arrow, and its share of all lengths; a press moves the cursor there. */
export function LongestArrow({ upTo }: LongestArrowProps) {
  const added = useAdded();
  const store = useAppStore();
  const { setCursor } = useActions();
  const find = useCallback(() => {
    const state = store.getState();
    const { cursor, axes } = state;
    return largestContribution(
      selectTrace(state),
      cursor.j,
      axes,
      upTo === 'i' ? (added ?? cursor.i + 1) : undefined,
    );
  }, [store, upTo, added]);
  const index = useCallback(() => String(find()?.i ?? '–'), [find]);
  const share = useCallback(() => {
    const found = find();
    return found ? `${Math.round(100 * found.share)} %` : 'none has a length';
  }, [find]);
  return (
    <button
      type="button"
      className="plane-longest"
      onClick={() => {
        const found = find();
        if (found) setCursor({ i: found.i });
      }}
    >
      longest:{' '}
      <span className="point-name">
        <i>x</i>
        <sub>
          <LiveText read={index} />
        </sub>
      </span>
      , <LiveText read={share} />
      <span className="visually-hidden"> of all arrows’ lengths</span>
    </button>
  );
}
