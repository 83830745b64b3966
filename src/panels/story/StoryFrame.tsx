import type { ReactNode } from 'react';
import { Text } from '../../formula/Text';
import type { ChapterOutline } from '../../lesson/types';
import { usePosition } from '../../state/usePosition';
import './storyFrame.css';

interface StoryFrameProps {
  readonly screen: ChapterOutline['screen'];
  /** The step's head, and what follows it. */
  readonly children: ReactNode;
}

/** A step as it is read. */
export function StoryFrame({ screen, children }: StoryFrameProps) {
  return (
    <section className={screen === 'plate' ? 'plate-story' : 'story'} aria-labelledby="step-title">
      {children}
    </section>
  );
}

interface StepHeadProps {
  /** On a phone the chapter's title is the page's first heading. */
  readonly heading?: 'h1' | 'h2';
}

/** What is read first: the step's heading and its one idea. */
export function StepHead({ heading: Heading = 'h1' }: StepHeadProps) {
  const { chapter, step, number } = usePosition();
  return (
    <>
      <Heading id="step-title" tabIndex={-1}>
        <span className="story-number">{`${chapter.number}.${number}`}</span> <Text id={`${step.id}:title`} />
      </Heading>
      <p className="story-lead">
        <Text id={`${step.id}:lead`} />
      </p>
    </>
  );
}
