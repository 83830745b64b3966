import { useMemo } from 'react';
import { lookedAt } from '../../charts/layout/lookedAt';
import type { PlaneShow } from '../../charts/layout/planeShow';
import type { PlaneSource } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { selectAdded } from '../../state/tape';
import { useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';

/** What the plane shows of a step, as the reader looks at it; the same object while nothing of it changes. */
export function usePlaneShow({ show }: Pick<PlaneSource, 'show'>): PlaneShow {
  const added = useAdded();
  const look = useAppState((state) => state.planeLook);
  const { N } = useAppState(selectShapes);
  const rate = useAppState((state) => (show.oneStep ? state.trials.rate : 0));
  return useMemo(
    () => ({ ...lookedAt(show, look, { rate, N }), ...(added !== undefined && { added }) }),
    [show, look, rate, N, added],
  );
}

/** Where the code runs line by line, how many examples it has added to the class's row; nothing is said elsewhere. */
export function useAdded(): number | undefined {
  const { step } = usePosition();
  const follows = step.views.includes('tape');
  return useAppState((state) => (follows ? selectAdded(state) : undefined));
}
