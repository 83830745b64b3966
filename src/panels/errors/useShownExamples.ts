import { useMemo } from 'react';
import { selectRestingParams, selectTrace } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { useScreenMode } from '../../ui/screenMode';
import { sortedExamples } from './order';
import { windowAround, windowSizes } from './window';

export interface ShownExamples {
  /** All examples in the order of the columns. */
  readonly order: readonly number[];
  /** Those whose columns are shown. */
  readonly shown: readonly number[];
  readonly first: number;
  readonly end: number;
}

/** Sorted as chosen, and the block with the cursor's example. During a drag nothing is sorted anew. */
export function useShownExamples(): ShownExamples {
  const mode = useScreenMode();
  const by = useAppState((state) => state.tables.order);
  const params = useAppState(selectRestingParams);
  const i = useAppState((state) => state.cursor.i);
  // Another class changes the order only where it is what the order goes by.
  const j = useAppState((state) => (by === 'size' ? state.cursor.j : 0));
  const order = useMemo(() => sortedExamples(selectTrace({ params }), by, j), [params, by, j]);
  const size = mode === 'phone' ? windowSizes.phone : windowSizes.page;
  const { first, end } = windowAround(Math.max(0, order.indexOf(i)), order.length, size);
  const shown = useMemo(() => order.slice(first, end), [order, first, end]);
  return { order, first, end, shown };
}
