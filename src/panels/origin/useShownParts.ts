import { hasNumber, originOf } from '../../engine';
import type { OriginRef } from '../../engine';
import { partsShown } from '../../charts/layout/waterfall';
import { selectIsEditing, selectTrace } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { useAtRest } from '../../ui/useAtRest';

/** The rows as the loop goes through them, or the largest first. */
export type Order = 'loop' | 'size';

/** Which parts have a row, in which order; during a drag they stay where they are. */
export function useShownParts(of: OriginRef, order: Order, most: number): readonly number[] {
  const now = useAppState((state) => {
    const trace = selectTrace(state);
    if (!hasNumber(trace, of)) return '';
    const values = originOf(trace, of).parts.map((part) => part.share ?? part.value);
    return partsShown(values, order, most).join(' ');
  });
  const held = useAtRest(now, useAppState(selectIsEditing));
  return held === '' ? [] : held.split(' ').map(Number);
}
