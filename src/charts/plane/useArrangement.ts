import { useEffect, useMemo, useState } from 'react';
import { arrange, arrangeInSteps } from '../layout/arrange';
import type { ArrangeRequest, Arrangement } from '../layout/arrangement';
import type { FurtherLayout } from '../layout/further';

/** Milliseconds of work in one go: leaves room for a frame. */
const slice = 6;

/**
 * Where labels, bar and leaders stand. Labels and bar have their places at once; leaders take a longer search, which
 * runs in slices when nothing else is to be done and is dropped as soon as something changes; in a hurry it waits.
 */
export function useArrangement(
  request: ArrangeRequest,
  further: FurtherLayout | null,
  hurried: boolean,
): Arrangement {
  const quick = useMemo(() => arrange({ ...request, leaders: [] }, further), [request, further]);
  const [routed, setRouted] = useState<{
    readonly request: ArrangeRequest;
    readonly arrangement: Arrangement;
  } | null>(null);

  useEffect(() => {
    if (hurried || request.leaders.length === 0) return undefined;
    const steps = arrangeInSteps(request, further);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const until = performance.now() + slice;
      do {
        const step = steps.next();
        if (step.done) {
          setRouted({ request, arrangement: step.value });
          return;
        }
      } while (performance.now() < until);
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [request, further, hurried]);

  return routed?.request === request ? routed.arrangement : quick;
}
