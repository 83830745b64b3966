import { Line } from '../../formula/Line';
import { factors } from '../../lesson/factors';
import { FactorNumber } from './FactorNumber';
import './plateLine.css';

/** The factors with their numbers as a row, where there is no room for the plate. */
export function PlateFactors() {
  return (
    <ul className="factor-row" aria-label="The four factors">
      {factors.map(({ term, formula }) => (
        <li key={term} data-term={term}>
          <Line id={formula} />
          <FactorNumber term={term} />
        </li>
      ))}
    </ul>
  );
}
