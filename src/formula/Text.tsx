import { useNumbers } from './numbers';
import { Prose } from './Prose';
import { readSlot } from './readSlot';
import type { SlotCursor } from './readSlot';
import { useTexts } from './texts';

interface TextProps {
  readonly id: string;
  readonly className?: string;
  /** Where its values are read; at the cursor, if it is not said. */
  readonly at?: SlotCursor;
}

/** A prose text of the lesson, with its formulas and live values. */
export function Text({ id, className, at }: TextProps) {
  const numbers = useNumbers();
  const html = useTexts().prose(id);
  return (
    <Prose
      className={className}
      html={html}
      read={(slot) => readSlot(slot, numbers.trace(), at ?? numbers.cursor(), numbers.format)}
    />
  );
}
