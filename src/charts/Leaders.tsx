import { memo } from 'react';
import type { LeaderPath } from './layout/leaders';
import { openPath } from './layout/path';

interface LeadersProps {
  /** null for one that could not be drawn cleanly */
  readonly paths: readonly (LeaderPath | null)[];
  /** the radius of the small circle at a leader's end */
  readonly endRadius: number;
}

/** Lines from the numbers above a picture to the marks they are. */
export const Leaders = memo(function Leaders({ paths, endRadius }: LeadersProps) {
  return (
    <g className="leaders">
      {paths.map((leader) => {
        const end = leader?.path.at(-1);
        return leader && end ? (
          <g key={leader.term} data-term={leader.term} data-leader={leader.term}>
            <path className="lit-under leader-under" d={openPath(leader.path)} />
            <path className="leader" d={openPath(leader.path)} />
            <circle className="leader-end" cx={end[0]} cy={end[1]} r={endRadius} />
          </g>
        ) : null;
      })}
    </g>
  );
});
