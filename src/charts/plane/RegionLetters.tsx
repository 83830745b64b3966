import { memo } from 'react';
import { letterOf } from '../../terms/classLetters';
import type { RegionLetter } from '../layout/regionLetters';

interface RegionLettersProps {
  readonly letters: readonly RegionLetter[];
  readonly size: number;
}

/** Which class wins where, for whoever cannot tell the tints. */
export const RegionLetters = memo(function RegionLetters({ letters, size }: RegionLettersProps) {
  return (
    <g className="region-letters">
      {letters.map(({ j, at: [x, y] }) => (
        <text key={j} data-class={j} className="region-letter" fontSize={size} x={x} y={y + size * 0.34}>
          {letterOf(j)}
        </text>
      ))}
    </g>
  );
});
