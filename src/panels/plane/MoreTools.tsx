import { mayLeaveOut } from '../../charts/layout/lookedAt';
import type { PlaneSource } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Indexed } from './Indexed';

interface MoreToolsProps {
  readonly show: PlaneSource['show'];
}

/** What the picture leaves out or draws on demand. */
export function MoreTools({ show }: MoreToolsProps) {
  const { setPlaneLook } = useActions();
  const { without, isolines } = useAppState((state) => state.planeLook);
  const { i, j } = useAppState((state) => state.cursor);
  const { N } = useAppState(selectShapes);
  const letter = letterOf(j);
  return (
    <div className="plane-more">
      {mayLeaveOut(show) ? (
        <label className="plane-check">
          <input
            type="checkbox"
            checked={without && N > 1}
            disabled={N === 1}
            onChange={(event) => {
              setPlaneLook({ without: event.target.checked });
            }}
          />
          <span>
            without <Indexed letter="x" index={String(i)} />
            {N === 1 ? ': no example would be left' : null}
          </span>
        </label>
      ) : null}
      <label className="plane-check">
        <input
          type="checkbox"
          checked={isolines}
          onChange={(event) => {
            setPlaneLook({ isolines: event.target.checked });
          }}
        />
        <span>
          isolines of <Indexed letter="p" index={letter} />
        </span>
      </label>
    </div>
  );
}
