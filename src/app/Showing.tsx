import type { ReactNode } from 'react';
import { TextsContext } from '../formula/texts';
import { PositionContext } from '../state/usePosition';
import { Conditions } from './Conditions';
import type { Shown } from './layout';

interface ShowingProps {
  readonly of: Shown;
  readonly children: ReactNode;
}

/** A part of the page that shows that step: its place, its texts, and the conditions that choose between them. */
export function Showing({ of, children }: ShowingProps) {
  return (
    <TextsContext value={of.texts}>
      <PositionContext value={of.position}>
        <Conditions>{children}</Conditions>
      </PositionContext>
    </TextsContext>
  );
}
