import { useMemo } from 'react';
import type { NumberFormat, ShiftComparison } from '../../engine';
import { useNumbers } from '../../formula/numbers';
import type { Constant } from './constant';
import { createComparer } from './createComparer';

/** For the one beat in which an example has gone and the cursor has not followed. */
const noScores = Float64Array.of(0);

/** Both ways for the example at the cursor, the constant added to its scores. */
export function useComparison(constant: Constant, format: NumberFormat): () => ShiftComparison {
  const { trace, cursor } = useNumbers();
  const compare = useMemo(() => createComparer(format), [format]);
  return () => compare(trace().examples[cursor().i]?.scores ?? noScores, constant.read());
}
