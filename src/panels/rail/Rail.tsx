import { memo, useDeferredValue } from 'react';
import { chapters } from 'virtual:outline';
import { useActions, useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import type { SheetName } from '../../ui/sheets';
import { ChapterTick } from './ChapterTick';
import './rail.css';

interface RailProps {
  readonly onOpen: (sheet: SheetName) => void;
}

/**
 * The chapters as a ruler: long ticks are chapters, short ones the steps of the present chapter; the ruler's edge is
 * inked as far as each was read.
 */
export const Rail = memo(function Rail({ onOpen }: RailProps) {
  const { setPlace } = useActions();
  const { chapter: here, step } = usePosition();
  const progress = useDeferredValue(useAppState((state) => state.progress));
  return (
    <nav className="rail" aria-label="Chapters">
      <ol>
        {chapters.map((chapter) => (
          <ChapterTick
            key={chapter.id}
            chapter={chapter}
            at={chapter.id === here.id ? step.id : null}
            progress={progress}
            onGo={setPlace}
          />
        ))}
      </ol>
      <button
        type="button"
        className="rail-all"
        aria-label="All steps"
        title="All steps"
        onClick={() => {
          onOpen('overview');
        }}
      >
        All
      </button>
    </nav>
  );
});
