import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { LateCheckChip } from '../../formula/LateCheckChip';
import { Line } from '../../formula/Line';
import { Text } from '../../formula/Text';
import type { StepOutline } from '../../lesson/types';
import { useHeldBack } from '../../state/usePrediction';
import { usePosition } from '../../state/usePosition';
import { Sources } from './Sources';
import { Truth } from './Truth';
import { Turns } from './Turns';
import './plateStory.css';

interface PlateStoryProps {
  readonly heading?: 'h1' | 'h2';
  /** What the shell puts at its end. */
  readonly children?: ReactNode;
}

/** The plate's left edge: what the line does, and the table that shows it. */
export function PlateStory({ heading: Heading = 'h1', children }: PlateStoryProps) {
  const { step } = usePosition();
  const heldBack = useHeldBack();
  return (
    <section className="plate-story" aria-labelledby="step-title">
      <Heading id="step-title" tabIndex={-1}>
        <Text id={`${step.id}:title`} />
      </Heading>
      <p className="story-lead">
        <Text id={`${step.id}:lead`} />
      </p>
      <p className={step.plate && Heading === 'h1' ? 'plate-equation' : 'visually-hidden'}>
        <Line id={step.hero} />
      </p>
      {heldBack ? null : <StoryTable table={step.plate?.table} />}
      {heldBack ? null : (
        <Suspense fallback={<div className="check-room" />}>
          <LateCheckChip id={step.check} />
        </Suspense>
      )}
      <p className="story-why">
        <i>Try it.</i> <Text id={`${step.id}:why`} />
      </p>
      {children}
    </section>
  );
}

/** What stands under the lead: the table of the step, or where each factor comes from. */
function StoryTable({ table }: { readonly table: NonNullable<StepOutline['plate']>['table'] | undefined }) {
  if (table === 'truth') return <Truth />;
  if (table === 'turns') return <Turns />;
  return <Sources />;
}
