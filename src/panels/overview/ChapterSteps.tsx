import { StepTitle } from '../../formula/StepTitle';
import type { ChapterOutline } from '../../lesson/types';
import { formatHash } from '../../state/link/hash';
import { isVisited } from '../../state/progress/progress';
import { useActions, useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { StepLink } from '../../ui/StepLink';

interface ChapterStepsProps {
  readonly chapter: ChapterOutline;
  readonly onClose: () => void;
}

/** One chapter of the overview. */
export function ChapterSteps({ chapter, onClose }: ChapterStepsProps) {
  const { setPlace } = useActions();
  const progress = useAppState((state) => state.progress);
  const here = usePosition();
  return (
    <li className="overview-chapter">
      <h3>
        <span className="overview-number">{chapter.number}</span> {chapter.title}
      </h3>
      <ol>
        {chapter.steps.map((step, at) => {
          const place = { chapter: chapter.id, step: step.id };
          const current = here.chapter.id === chapter.id && here.step.id === step.id;
          const visited = isVisited(progress, place);
          return (
            <li key={step.id} data-visited={visited || undefined}>
              <StepLink
                href={formatHash(place, null)}
                aria-current={current ? 'step' : undefined}
                data-first-focus={current || undefined}
                onGo={() => {
                  onClose();
                  setPlace(place);
                }}
              >
                <span className="overview-number">{`${chapter.number}.${at + 1}`}</span>
                <span>
                  <StepTitle {...place} />
                  {visited ? <span className="visually-hidden">, been there</span> : null}
                </span>
              </StepLink>
            </li>
          );
        })}
      </ol>
    </li>
  );
}
