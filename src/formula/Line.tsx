import { memo, useCallback } from 'react';
import { chooseVariant } from './chooseVariant';
import { Formula } from './Formula';
import { useConditions } from './conditions';
import { useNumbers } from './numbers';
import { readSlot } from './readSlot';
import { fillSlots, unsaid } from './fillSlots';
import { useTexts } from './texts';

interface LineProps {
  /** The formula's id in the present chapter, or in `common`. */
  readonly id: string;
  /** Where its sentence is said elsewhere, it is not said again here. */
  readonly silent?: boolean;
  /** Whether its numbers wait for a prediction: its sentence is said without them too. */
  readonly heldBack?: boolean;
  readonly className?: string;
  /** With the present numbers under its terms. */
  readonly stacked?: boolean;
  /** Lines of the same derivation move into one another. */
  readonly derivation?: string;
}

/** A formula of the lesson with its live numbers, in the variant that the conventions ask for. */
export const Line = memo(function Line({
  id,
  silent = false,
  heldBack = false,
  className,
  stacked = false,
  derivation,
}: LineProps) {
  const numbers = useNumbers();
  const { formula } = useTexts();
  const { variants, spoken } = formula(id);
  const variant = chooseVariant(variants, useConditions());
  const read = useCallback(
    (slot: string) => readSlot(slot, numbers.trace(), numbers.cursor(), numbers.format),
    [numbers],
  );
  const say = useCallback(() => fillSlots(spoken, heldBack ? unsaid(read) : read), [spoken, heldBack, read]);
  return (
    <Formula
      className={className}
      derivation={derivation ?? null}
      html={stacked ? (variant.stacked ?? variant.html) : variant.html}
      read={read}
      spoken={silent ? undefined : say}
    />
  );
});
