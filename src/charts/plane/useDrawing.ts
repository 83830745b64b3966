import { useMemo } from 'react';
import type { FurtherLayout } from '../layout/further';
import type { PlaneShow } from '../layout/planeShow';
import { planeDrawing } from './drawing';
import { useArrangement } from './useArrangement';
import type { useStill } from './useStill';

interface DrawingOptions {
  readonly coordinate: (value: number) => string;
  readonly show: PlaneShow;
  readonly looked: boolean;
  readonly further: FurtherLayout | null;
}

/** The picture at rest with its labels, bar and leaders in their places. */
export function useDrawing(
  still: ReturnType<typeof useStill>,
  { coordinate, show, looked, further }: DrawingOptions,
) {
  const { input, view, ticks, extent, frame, lens, request, hurried } = still;
  const arrangement = useArrangement(request, further, hurried);
  return useMemo(() => {
    const { chainScale } = extent;
    const { metrics } = frame;
    const options = { view, ticks, chainScale, metrics, show, coordinate, looked, lens };
    return planeDrawing(input, arrangement, options, further);
  }, [input, arrangement, view, ticks, extent, frame, lens, coordinate, show, looked, further]);
}
