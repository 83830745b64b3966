import type { ReactNode } from 'react';
import { Text } from '../../formula/Text';
import type { ChapterOutline } from '../../lesson/types';
import { usePosition } from '../../state/usePosition';
import './storyHead.css';

interface StoryHeadProps {
  readonly screen: ChapterOutline['screen'];
  /** On a phone the chapter's title is the page's first heading. */
  readonly heading?: 'h1' | 'h2';
  /** What follows the idea. */
  readonly children: ReactNode;
}

/** The step as it is read begins here: its heading and its one idea. */
export function StoryHead({ screen, heading: Heading = 'h1', children }: StoryHeadProps) {
  const { chapter, step, number } = usePosition();
  return (
    <section className={screen === 'plate' ? 'plate-story' : 'story'} aria-labelledby="step-title">
      <Heading id="step-title" tabIndex={-1}>
        <span className="story-number">{`${chapter.number}.${number}`}</span> <Text id={`${step.id}:title`} />
      </Heading>
      <p className="story-lead">
        <Text id={`${step.id}:lead`} />
      </p>
      {children}
    </section>
  );
}
