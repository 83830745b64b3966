import { Suspense, useId, useRef } from 'react';
import type { ComponentType, RefObject } from 'react';
import { PlaneChart } from '../../charts/PlaneChart';
import type { PlaneHandle } from '../../charts/PlaneChart';
import type { PlaneExtras } from '../../charts/plane/extras';
import { describePlane } from '../../charts/describe/plane';
import { useNumbers } from '../../formula/numbers';
import { useAppState } from '../../state/useAppState';
import { usePlane } from '../../state/usePlane';
import { usePosition } from '../../state/usePosition';
import { useScreenMode } from '../../ui/screenMode';
import { SettledText } from '../../ui/SettledText';
import { LectureLine } from './LectureLine';
import { PlateLine } from './PlateLine';
import { useLeaderStarts } from './useLeaderStarts';
import './plate.css';

/** Where the word 'picture' stands, and nothing of the kind. */
const strata = [{ x0: 0, y0: 0, x1: 84, y1: 34 }];
const nothing: typeof strata = [];

interface PlatePanelProps {
  /** what draws points that are too many for a mark each */
  readonly extras: PlaneExtras | null;
  /** What stands under the picture; a projector has none. */
  readonly Tools?: ComponentType<{ readonly picture: RefObject<PlaneHandle | null> }>;
}

/** The line over the picture: from every number a leader runs to the mark that it is. */
export function PlatePanel({ Tools, extras }: PlatePanelProps) {
  const { step } = usePosition();
  const { structure, ...ports } = usePlane();
  const { width } = useNumbers();
  const mode = useScreenMode() === 'lecture' ? 'lecture' : 'plate';
  const layout = useAppState((state) => state.layout);
  const pinned = useAppState((state) => state.pinned?.term ?? null);
  const line = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const handle = useRef<PlaneHandle>(null);
  const D = useAppState((state) => state.params.W[0]?.length ?? 0);
  const starts = useLeaderStarts(line, picture, `${layout} ${width} ${D} ${mode}`);
  const id = useId();
  return (
    <section className="plate" aria-label="The line and its picture" data-picture="line">
      {mode === 'lecture' ? <LectureLine ref={line} /> : <PlateLine ref={line} />}
      <div className="plate-picture" ref={picture} data-picture="plane">
        <PlaneChart
          {...ports}
          handle={handle}
          structure={structure}
          mode={mode}
          show={step.plane.show}
          extras={extras}
          label="The plane of two features"
          describedBy={id}
          leaders={starts}
          avoid={mode === 'lecture' ? nothing : strata}
          pinned={pinned}
        />
      </div>
      <SettledText id={id} read={() => describePlane(ports.read(), step.plane.show)} />
      {Tools ? (
        <div className="plate-foot">
          <Suspense>
            <Tools picture={handle} />
          </Suspense>
        </div>
      ) : null}
    </section>
  );
}
