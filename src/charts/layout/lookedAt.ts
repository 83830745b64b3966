import { steppedWeights } from '../../engine/descend';
import { isolines } from './isolines';
import type { PlaneShow } from './planeShow';

/** What a reader has asked of the plane beside what the step shows. */
export interface PlaneLook {
  readonly arrows: 'chain' | 'weights';
  readonly without: boolean;
  readonly isolines: boolean;
}

/** Whether a step's arrows may be laid out otherwise, and whether its gradient may be shown without an example. */
export const mayMove = ({ chain }: Pick<PlaneShow, 'chain'>): boolean => chain === true;
export const mayLeaveOut = ({ sum }: Pick<PlaneShow, 'sum'>): boolean => sum === 'all';

/** What a step shows of the plane, as the reader looks at it. */
export function lookedAt(
  shown: PlaneShow & { readonly oneStep?: boolean },
  look: PlaneLook,
  { rate, N }: { readonly rate: number; readonly N: number },
): PlaneShow {
  return {
    ...shown,
    ...(mayMove(shown) && look.arrows === 'weights' ? { at: 'weights' } : {}),
    ...(mayLeaveOut(shown) && look.without && N > 1 ? { without: true } : {}),
    ...(look.isolines ? { isolines } : {}),
    ...(shown.oneStep ? { step: rate, stepped: steppedWeights } : {}),
    ...(shown.chain ? { scaleBar: true } : {}),
  };
}
