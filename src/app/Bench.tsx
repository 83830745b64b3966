import { ErrorsPanel } from '../panels/errors/ErrorsPanel';
import { JacobianPanel } from '../panels/jacobian/JacobianPanel';
import { ListingPanel } from '../panels/listing/ListingPanel';
import { PlanePanel } from '../panels/plane/PlanePanel';
import { RowPanel } from '../panels/row/RowPanel';
import { WeightsPanel } from '../panels/weights/WeightsPanel';
import type { Step, ViewId } from '../lesson/types';
import { usePosition } from '../state/usePosition';
import { viewLabel } from './viewLabel';
import './bench.css';

/** One view of the step, by its id. */
export function StepView({ id }: { readonly id: ViewId }) {
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
      return <JacobianPanel label={label} lit={litCell(step)} />;
    case 'errors':
      return <ErrorsPanel label={label} />;
    case 'listing':
      return <ListingPanel label={label} id={step.listing.id} lines={step.listing.lines} />;
  }
}

/** Which cell of the Jacobian the step's formula is about. */
function litCell({ id }: Step): 'same' | 'other' | 'label' {
  if (id === 'same-class') return 'same';
  return id === 'other-class' ? 'other' : 'label';
}

const wide: readonly ViewId[] = ['errors', 'listing'];

/** The views that the step speaks of: pictures and small tables side by side, wide ones below. */
export function Bench() {
  const { step } = usePosition();
  const [first, ...rest] = step.views.filter((id) => !wide.includes(id));
  return (
    <section className="bench" aria-label="Workbench" data-even={first === 'jacobian' || undefined}>
      <div className="bench-top">
        <div className="bench-first">{first ? <StepView id={first} /> : null}</div>
        <div className="bench-rest">
          {rest.map((id) => (
            <StepView key={id} id={id} />
          ))}
        </div>
      </div>
      {wide
        .filter((id) => step.views.includes(id))
        .map((id) => (
          <StepView key={id} id={id} />
        ))}
    </section>
  );
}
