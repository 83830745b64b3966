import { useMemo } from 'react';
import { lookedAt } from '../../charts/layout/lookedAt';
import type { PlaneShow } from '../../charts/layout/planeShow';
import type { PlaneSource } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';

/** What the plane shows of a step, as the reader looks at it; the same object while nothing of it changes. */
export function usePlaneShow({ show }: PlaneSource): PlaneShow {
  const look = useAppState((state) => state.planeLook);
  const { N } = useAppState(selectShapes);
  const rate = useAppState((state) => (show.oneStep ? state.trials.rate : 0));
  return useMemo(() => lookedAt(show, look, { rate, N }), [show, look, rate, N]);
}
