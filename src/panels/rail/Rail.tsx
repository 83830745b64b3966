import { chapters } from 'virtual:outline';
import { positions } from '../../state/step';
import { formatHash } from '../../state/link/hash';
import { useActions } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { StepLink } from '../../ui/StepLink';
import './rail.css';

/** The chapters as a ruler: long ticks are chapters, short ones the steps of the present chapter. */
export function Rail() {
  const { setPlace } = useActions();
  const position = usePosition();
  const linkTo = (chapter: string, step: string) => ({
    href: formatHash({ chapter, step }, null),
    onGo: () => {
      setPlace({ chapter, step });
    },
  });
  return (
    <nav className="rail" aria-label="Chapters">
      <ol>
        {chapters.map((chapter) => {
          const current = chapter.id === position.chapter.id;
          return (
            <li key={chapter.id} data-current={current || undefined}>
              <StepLink
                {...linkTo(chapter.id, chapter.steps[0]?.id ?? '')}
                aria-current={current ? 'true' : undefined}
                aria-label={`Chapter ${chapter.number}: ${chapter.title}`}
                title={chapter.title}
              >
                {chapter.number}
              </StepLink>
              {current && chapter.steps.length > 1 ? (
                <ol className="rail-steps">
                  {positions
                    .filter((one) => one.chapter.id === chapter.id)
                    .map((one) => (
                      <li key={one.step.id}>
                        <StepLink
                          {...linkTo(chapter.id, one.step.id)}
                          aria-current={one.index === position.index ? 'step' : undefined}
                          aria-label={`Step ${chapter.number}.${one.number}`}
                        />
                      </li>
                    ))}
                </ol>
              ) : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
