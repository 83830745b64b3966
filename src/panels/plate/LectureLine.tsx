import type { Ref } from 'react';
import { Line } from '../../formula/Line';
import { factors } from '../../lesson/factors';
import { usePosition } from '../../state/usePosition';
import { FactorNumber } from './FactorNumber';
import './lectureLine.css';

/** Scalars get their number; a vector is seen in the picture. */
const scalars = new Set(['probs', 'indicator']);

/** The line for the last row of the hall: the formula, and under its scalars their numbers. */
export function LectureLine({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { step } = usePosition();
  const lit = step.plate?.lit;
  return (
    <div className="lecture-line" ref={ref}>
      {factors.map(({ term, formula, then }) => (
        <div key={term} className="lecture-factor-slot">
          <div className="lecture-factor" data-number={term} data-lit={term === lit || undefined}>
            <span className="lecture-factor-formula" data-term={term}>
              <Line id={formula} silent />
            </span>
            {scalars.has(term) ? (
              <span className="lecture-factor-number" data-term={term}>
                <FactorNumber term={term} />
              </span>
            ) : null}
          </div>
          {then ? (
            <span className="lecture-then">
              <Line id={`then-${term}`} silent />
            </span>
          ) : null}
        </div>
      ))}
    </div>
  );
}
