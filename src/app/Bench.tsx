import { Suspense } from 'react';
import { DescentPanel } from '../panels/descent/DescentPanel';
import { ErrorCurvePanel } from '../panels/errorCurve/ErrorCurvePanel';
import { ErrorsPanel } from '../panels/errors/ErrorsPanel';
import { JacobianPanel } from '../panels/jacobian/JacobianPanel';
import { ListingPanel } from '../panels/listing/ListingPanel';
import { LogCurvePanel } from '../panels/logCurve/LogCurvePanel';
import { OuterPanel } from '../panels/outer/OuterPanel';
import { PlanePanel } from '../panels/plane/PlanePanel';
import { RelativesPanel } from '../panels/relatives/RelativesPanel';
import { RowPanel } from '../panels/row/RowPanel';
import { StabilityPanel } from '../panels/stability/StabilityPanel';
import { TapePanel } from '../panels/tape/TapePanel';
import { TwoWaysPanel } from '../panels/twoWays/TwoWaysPanel';
import { VersionsPanel } from '../panels/versions/VersionsPanel';
import { WeightsPanel } from '../panels/weights/WeightsPanel';
import type { ViewId } from '../lesson/types';
import { usePosition } from '../state/usePosition';
import { PictureNameContext } from '../ui/savePicture';
import { CopyCode } from './CopyCode';
import { EditorPanel } from './editorPart';
import { UnseenLater } from './UnseenLater';
import { viewLabel } from './viewLabel';
import './bench.css';

/** They come with the plane that has them. */
export { planeExtras } from '../charts/plane/extras';

/** The picture that is taken hold of, and what runs on its own. */
const atOnce: readonly ViewId[] = ['plane', 'editor', 'tape', 'descent'];

/** One view of the step, by its id, which names it in saved files too. */
export function StepView({ id }: { readonly id: ViewId }) {
  return (
    <PictureNameContext value={id}>
      <CopyCode>
        {atOnce.includes(id) ? (
          <StepPanel id={id} />
        ) : (
          <UnseenLater>
            <StepPanel id={id} />
          </UnseenLater>
        )}
      </CopyCode>
    </PictureNameContext>
  );
}

function StepPanel({ id }: { readonly id: ViewId }) {
  const position = usePosition();
  const label = viewLabel(position, id);
  const { step } = position;
  switch (id) {
    case 'plane':
      return <PlanePanel label={label} plane={step.plane} title={`${step.id}:plane`} />;
    case 'row':
      return <RowPanel label={label} />;
    case 'weights':
      return <WeightsPanel label={label} />;
    case 'jacobian':
      return <JacobianPanel label={label} />;
    case 'outer':
      return <OuterPanel label={label} />;
    case 'errors':
      return <ErrorsPanel label={label} />;
    case 'stability':
      return <StabilityPanel label={label} />;
    case 'log-curve':
      return <LogCurvePanel label={label} first={step.id === 'the-first-loss'} />;
    case 'two-ways':
      return <TwoWaysPanel label={label} />;
    case 'error-curve':
      return <ErrorCurvePanel label={label} />;
    case 'descent':
      return <DescentPanel label={label} />;
    case 'relatives':
      return <RelativesPanel label={label} />;
    case 'tape':
      return <TapePanel label={label} />;
    case 'versions':
      return <VersionsPanel label={label} {...step.listing} />;
    case 'editor':
      return (
        <Suspense fallback={<div className="bench-coming" aria-busy="true" />}>
          <EditorPanel label={label} />
        </Suspense>
      );
    case 'listing':
      return <ListingPanel label={label} {...step.listing} />;
  }
}

const wide: readonly ViewId[] = ['two-ways', 'errors', 'stability', 'listing', 'tape', 'versions', 'editor'];
/** So tall that the picture makes room for them. */
const tall: readonly ViewId[] = ['errors', 'stability'];

/** The views that the step speaks of: pictures and small tables side by side, wide ones below. */
export function Bench() {
  const { step } = usePosition();
  const top = step.views.filter((id) => !wide.includes(id));
  // The picture has a side to itself; the tables stand together on the other.
  const tables = top.filter((id) => id !== 'plane');
  const tablesFirst = top[0] !== 'plane';
  const alone = step.pictureAlone === true || tables.length === 0;
  // Where the step is about it, it stands above the picture.
  const [front] = step.views;
  const above =
    front === 'two-ways' || front === 'tape' || front === 'versions' || front === 'editor'
      ? front
      : undefined;
  const first = step.listingFirst ? 'listing' : above;
  return (
    <section
      className="bench"
      aria-label="Workbench"
      data-first={above}
      data-fill={step.views.some((id) => tall.includes(id)) ? true : undefined}
    >
      {first ? <StepView id={first} /> : null}
      <div className="bench-top" data-tables-first={tablesFirst || undefined} data-alone={alone || undefined}>
        <div className="bench-picture">
          <StepView id="plane" />
        </div>
        {alone ? null : (
          <div className="bench-tables">
            {tables.map((id) => (
              <StepView key={id} id={id} />
            ))}
          </div>
        )}
      </div>
      {wide
        .filter((id) => step.views.includes(id) && id !== first)
        .map((id) => (
          <StepView key={id} id={id} />
        ))}
      {alone ? tables.map((id) => <StepView key={id} id={id} />) : null}
    </section>
  );
}
