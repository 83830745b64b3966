import type { Ref } from 'react';
import { Line } from '../../formula/Line';
import { factors } from '../../lesson/factors';
import { usePosition } from '../../state/usePosition';
import { useAppState } from '../../state/useAppState';
import { FactorNumber } from './FactorNumber';
import './plateLine.css';

/** The line of code, and under each factor its name, its formula and its number. */
export function PlateLine({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { step } = usePosition();
  const layout = useAppState((state) => state.layout);
  const lit = step.plate?.lit;
  return (
    <div className="plate-line-box" ref={ref}>
      <ul className="plate-strata" aria-hidden="true">
        <li>code</li>
        <li>formula</li>
        <li>number</li>
        <li>picture</li>
      </ul>
      <p className="plate-loops number" data-lit={lit === 'loops' || undefined} aria-hidden="true">
        <span>for i in range(num_train):</span> <span>for j in range(num_classes):</span>
      </p>
      <div className="plate-line" data-one-lit={(lit !== undefined && lit !== 'loops') || undefined}>
        {factors.map((factor) => (
          <div key={factor.term} className="factor-slot">
            <div className="factor" data-lit={factor.term === lit || undefined}>
              <code className="factor-code" data-term={factor.term}>
                {factor.code[layout]}
              </code>
              <div className="factor-stack">
                <span className="factor-name">{factor.name}</span>
                <span className="factor-formula" data-term={factor.term}>
                  <Line id={factor.formula} silent />
                </span>
                <span className="factor-number" data-term={factor.term} data-number={factor.term}>
                  <FactorNumber term={factor.term} />
                </span>
              </div>
            </div>
            {factor.then ? <code className="factor-then">{factor.then}</code> : null}
          </div>
        ))}
      </div>
    </div>
  );
}
