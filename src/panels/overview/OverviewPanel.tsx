import { chapters } from 'virtual:outline';
import { positions } from '../../state/step';
import { useAppState } from '../../state/useAppState';
import { ChapterSteps } from './ChapterSteps';
import './overview.css';

interface OverviewPanelProps {
  readonly onClose: () => void;
}

/** Every step of the lesson, and which were read. */
export function OverviewPanel({ onClose }: OverviewPanelProps) {
  const read = useAppState((state) => state.progress.visited.length);
  return (
    <nav className="overview" aria-label="All steps">
      <p className="overview-read">
        {read === 0
          ? `${positions.length} steps. Those that you have been to get a mark.`
          : `You have been to ${read} of ${positions.length} steps; they have a mark.`}
      </p>
      <ol className="overview-chapters">
        {chapters.map((chapter) => (
          <ChapterSteps key={chapter.id} chapter={chapter} onClose={onClose} />
        ))}
      </ol>
    </nav>
  );
}
