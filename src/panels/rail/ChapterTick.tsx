import { memo } from 'react';
import type { ChapterOutline } from '../../lesson/types';
import type { Place } from '../../state/place';
import { formatHash } from '../../state/link/hash';
import { isVisited } from '../../state/progress/progress';
import type { Progress } from '../../state/progress/progress';
import { StepLink } from '../../ui/StepLink';

interface ChapterTickProps {
  readonly chapter: ChapterOutline;
  /** The present step, where this is the present chapter. */
  readonly at: string | null;
  readonly progress: Progress;
  readonly onGo: (place: Place) => void;
}

/** A chapter on the ruler, and where it is the present one, its steps. */
export const ChapterTick = memo(function ChapterTick({
  chapter,
  at: here,
  progress,
  onGo,
}: ChapterTickProps) {
  const current = here !== null;
  const steps = chapter.steps.map((step, at) => {
    const place = { chapter: chapter.id, step: step.id };
    return { step, place, number: `${chapter.number}.${at + 1}`, visited: isVisited(progress, place) };
  });
  const visited = steps.filter((one) => one.visited).length;
  const name = `Chapter ${chapter.number}: ${chapter.title}`;
  const linkTo = (place: Place) => ({
    href: formatHash(place, null),
    onGo: () => {
      onGo(place);
    },
  });
  return (
    <li className="rail-chapter" data-current={current || undefined}>
      <StepLink
        {...linkTo({ chapter: chapter.id, step: chapter.steps[0]?.id ?? '' })}
        aria-current={current ? 'true' : undefined}
        aria-label={visited === 0 ? name : `${name}, ${visited} of ${steps.length} steps read`}
        title={chapter.title}
      >
        {chapter.number}
        <span className="rail-read" style={{ height: `${(100 * visited) / steps.length}%` }} />
      </StepLink>
      {current && steps.length > 1 ? (
        <ol className="rail-steps">
          {steps.map(({ step, place, number, visited: read }) => (
            <li key={step.id}>
              <StepLink
                {...linkTo(place)}
                data-read={read || undefined}
                aria-current={step.id === here ? 'step' : undefined}
                aria-label={`Step ${number}: ${step.title}${read ? ', read' : ''}`}
                title={`${number} ${step.title}`}
              />
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
});
