import { useId, useState } from 'react';
import { plainFunctions, slopeByStep } from '../../engine/plainFunctions';
import { Text } from '../../formula/Text';
import { useNumbers } from '../../formula/numbers';
import type { RefresherId } from '../../lesson/refreshers/types';
import { usePosition } from '../../state/usePosition';
import { Fold } from '../../ui/Fold';
import './asides.css';

/** Rules that the step leans on, folded, each with an example to move. */
export function Refreshers() {
  const { step } = usePosition();
  if (!step.refreshers) return null;
  return (
    <section className="asides" aria-label="To recall">
      {step.refreshers.map((id) => (
        <Fold
          key={id}
          summary={
            <>
              <i>To recall:</i> <Text id={`refresher:${id}`} />
            </>
          }
        >
          <p>
            <Text id={`refresher:${id}:lines`} />
          </p>
          <Example id={id} />
        </Fold>
      ))}
    </section>
  );
}

/** A function at a chosen x: its value, its slope by the rule, and the slope that a small step finds. */
function Example({ id }: { readonly id: RefresherId }) {
  const plain = plainFunctions[id];
  const { format } = useNumbers();
  const [x, move] = useState(1);
  const name = useId();
  return (
    <div className="recall">
      <label htmlFor={name}>
        <i>x</i> = <span className="number">{format(x, 1)}</span>
      </label>
      <input
        id={name}
        type="range"
        min={plain.from}
        max={plain.to}
        step={0.1}
        value={x}
        onChange={(event) => {
          move(event.target.valueAsNumber);
        }}
      />
      <dl>
        <div>
          <dt>
            <Text id={`refresher:${id}:value`} />
          </dt>
          <dd className="number">{format(plain.value(x))}</dd>
        </div>
        <div>
          <dt>
            slope: <Text id={`refresher:${id}:slope`} />
          </dt>
          <dd className="number">{format(plain.slope(x))}</dd>
        </div>
        <div>
          <dt>slope by a step of 0.00001 to both sides</dt>
          <dd className="number">{format(slopeByStep(plain, x))}</dd>
        </div>
      </dl>
    </div>
  );
}
