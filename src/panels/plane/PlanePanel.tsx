import { useId, useRef } from 'react';
import { PlaneChart } from '../../charts/PlaneChart';
import type { PlaneHandle } from '../../charts/PlaneChart';
import { describeInFull } from '../../charts/describe/planeFurther';
import { planeExtras } from '../../charts/plane/extras';
import { Text } from '../../formula/Text';
import type { PlaneSource } from '../../lesson/types';
import { useScreenMode } from '../../ui/screenMode';
import { useK } from '../../state/useK';
import { useShowsK } from '../../state/useCases';
import { usePlane } from '../../state/usePlane';
import { SettledText } from '../../ui/SettledText';
import { View } from '../../ui/View';
import { AxisFields } from './AxisFields';
import { DataTools } from './DataTools';
import { PlaneTools } from './PlaneTools';
import { PointFields } from './PointFields';
import { usePlaneShow } from './usePlaneShow';
import './plane.css';

interface PlanePanelProps {
  readonly label: string;
  readonly plane: Pick<PlaneSource, 'show'>;
  /** Key of the figure's title. */
  readonly title: string;
  /** The picture alone, as in a lecture. */
  readonly bare?: boolean;
}

/** The examples in the plane of two features: drag one, or type where it is. */
export function PlanePanel({ label, plane, title, bare = false }: PlanePanelProps) {
  const { structure, ...ports } = usePlane();
  const show = usePlaneShow(plane);
  const mode = useScreenMode();
  const showsK = useShowsK();
  const k = useK();
  const id = useId();
  const handle = useRef<PlaneHandle>(null);
  const picture = (
    <>
      <div className="plane-room">
        <PlaneChart
          {...ports}
          handle={handle}
          structure={structure}
          mode={mode}
          show={show}
          extras={planeExtras}
          k={showsK ? k : undefined}
          label="The plane of two features"
          describedBy={id}
        />
      </div>
      <SettledText id={id} read={() => describeInFull(ports.read(), show)} />
    </>
  );
  if (bare)
    return (
      <div className="plane-view plane-bare" data-picture="plane">
        {picture}
      </div>
    );
  return (
    <View label={label} title={<Text id={title} />} className="plane-view">
      {picture}
      <div className="plane-under">
        <DataTools picture={handle} />
        <PointFields />
      </div>
      <AxisFields />
      <PlaneTools show={plane.show} />
    </View>
  );
}
