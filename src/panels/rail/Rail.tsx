import { chapters } from 'virtual:outline';
import { useActions } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { ChapterTick } from './ChapterTick';
import './rail.css';

interface RailProps {
  readonly onOverview: () => void;
}

/**
 * The chapters as a ruler: long ticks are chapters, short ones the steps of the present chapter; the ruler's edge is
 * inked as far as each was read.
 */
export function Rail({ onOverview }: RailProps) {
  const { setPlace } = useActions();
  const here = usePosition();
  return (
    <nav className="rail" aria-label="Chapters">
      <ol>
        {chapters.map((chapter) => (
          <ChapterTick key={chapter.id} chapter={chapter} here={here} onGo={setPlace} />
        ))}
      </ol>
      <button
        type="button"
        className="rail-all"
        aria-label="All steps"
        title="All steps"
        onClick={onOverview}
      >
        All
      </button>
    </nav>
  );
}
