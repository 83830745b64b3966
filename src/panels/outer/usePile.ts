import type { Pile } from '../../state/appState';
import { useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';

/** What the table holds: what the learner chose, else one product where it is made, and the sum where it is added. */
export function usePile(): Pile {
  const { chapter } = usePosition();
  const chosen = useAppState((state) => state.tables.pile);
  const mean = useAppState((state) => state.params.reduction === 'mean');
  const pile = chosen ?? (chapter.id === 'sum-mean-regularise' ? 'sum' : 'product');
  return pile === 'mean' && !mean ? 'sum' : pile;
}
