import type { ReactNode } from 'react';
import { CheckChip } from '../../formula/CheckChip';
import { Line } from '../../formula/Line';
import { Text } from '../../formula/Text';
import { chapters } from 'virtual:outline';
import { factors } from '../../lesson/factors';
import { formatHash } from '../../state/link/hash';
import { useActions, useAppState } from '../../state/useAppState';
import { useHeldBack } from '../../state/usePrediction';
import { usePosition } from '../../state/usePosition';
import { StepLink } from '../../ui/StepLink';
import './plateStory.css';

interface PlateStoryProps {
  readonly heading?: 'h1' | 'h2';
  /** What the shell puts at its end. */
  readonly children?: ReactNode;
}

/** The plate's left edge: what the line does, and where each factor is derived. */
export function PlateStory({ heading: Heading = 'h1', children }: PlateStoryProps) {
  const { step } = usePosition();
  const heldBack = useHeldBack();
  const { setPlace } = useActions();
  const layout = useAppState((state) => state.layout);
  return (
    <section className="plate-story" aria-labelledby="step-title">
      <Heading id="step-title" tabIndex={-1}>
        <Text id={`${step.id}:title`} />
      </Heading>
      <p className="story-lead">
        <Text id={`${step.id}:lead`} />
      </p>
      <p className="visually-hidden">
        <Line id={step.hero} />
      </p>
      <ul className="sources" aria-label="Where each factor comes from">
        {factors.map((factor) => (
          <li key={factor.term}>
            <button type="button" className="sources-code" data-term={factor.term}>
              <code>{factor.code[layout]}</code>
            </button>
            <span>{factor.from}</span>
            <span className="sources-chapters">
              ch.{' '}
              {factor.chapters.map((id, at) => {
                const chapter = chapters.find((one) => one.id === id);
                const place = { chapter: id, step: chapter?.steps[0]?.id ?? '' };
                return (
                  <span key={id}>
                    {at > 0 ? ', ' : ''}
                    <StepLink
                      href={formatHash(place, null)}
                      aria-label={`Chapter ${chapter?.number ?? ''}: ${chapter?.title ?? ''}`}
                      onGo={() => {
                        setPlace(place);
                      }}
                    >
                      {chapter?.number}
                    </StepLink>
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      {heldBack ? null : <CheckChip id={step.check} />}
      <p className="story-why">
        <i>Try it.</i> <Text id={`${step.id}:why`} />
      </p>
      {children}
    </section>
  );
}
