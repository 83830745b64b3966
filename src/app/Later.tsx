import { useContext, useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import { ConditionsContext } from '../formula/conditions';
import type { Condition } from '../lesson/types';
import { TextsContext, useTexts } from '../formula/texts';
import type { Texts } from '../formula/texts';
import type { Position } from '../state/step';
import { PositionContext, usePosition } from '../state/usePosition';

/** The step that is drawn by now: the present one, or for the frame or two that its drawing takes the one before. */
export interface Drawn {
  readonly position: Position;
  readonly texts: Texts;
  readonly conditions: Required<Condition> | null;
  /** Whether the present step is still to come. */
  readonly behind: boolean;
}

/** What follows a step's first paint: its heading stands at once, the rest when there is time. */
export function useDrawn(): Drawn {
  const [position, texts, conditions] = [usePosition(), useTexts(), useContext(ConditionsContext)];
  const now = useMemo(() => ({ position, texts, conditions }), [position, texts, conditions]);
  const drawn = useDeferredValue(now);
  const behind = drawn.position !== position || drawn.texts !== texts;
  // A step may choose the case, k = j or not; but a case that changes within a step is shown with its numbers.
  return { ...drawn, conditions: behind ? drawn.conditions : conditions, behind };
}

interface LaterProps {
  readonly drawn: Drawn;
  readonly className: string;
  /** On a phone, which tab it is. */
  readonly tab?: string;
  /** One element for good, so that a new step does not render it at once. */
  readonly children: ReactNode;
}

/** A part of the page that shows the drawn step. */
export function Later({ drawn, className, tab, children }: LaterProps) {
  return (
    <div className={className} data-tab={tab} aria-busy={drawn.behind || undefined}>
      <TextsContext value={drawn.texts}>
        <PositionContext value={drawn.position}>
          <ConditionsContext value={drawn.conditions}>{children}</ConditionsContext>
        </PositionContext>
      </TextsContext>
    </div>
  );
}
