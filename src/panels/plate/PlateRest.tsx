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

interface PlateRestProps {
  /** Where the line stands elsewhere, it is only said here. */
  readonly withFormula?: boolean;
  /** What the shell puts at its end. */
  readonly children?: ReactNode;
}

/** The line where the step shows one, the table that shows it, the check, and what to try. */
export function PlateRest({ withFormula = true, children }: PlateRestProps) {
  const { step } = usePosition();
  const heldBack = useHeldBack();
  return (
    <>
      <p className={step.plate && withFormula ? 'plate-equation' : 'visually-hidden'}>
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
    </>
  );
}

/** What stands under the lead: the table of the step, or where each factor comes from. */
function StoryTable({ table }: { readonly table: NonNullable<StepOutline['plate']>['table'] | undefined }) {
  if (table === 'truth') return <Truth />;
  if (table === 'turns') return <Turns />;
  return <Sources />;
}
