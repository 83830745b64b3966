import { useNumbers } from './numbers';
import { Prose } from './Prose';
import { readSlot } from './readSlot';
import { useTexts } from './texts';

/** A prose text of the lesson, with its formulas and live values. */
export function Text({ id, className }: { readonly id: string; readonly className?: string }) {
  const numbers = useNumbers();
  const html = useTexts().prose(id);
  return (
    <Prose
      className={className}
      html={html}
      read={(slot) => readSlot(slot, numbers.trace(), numbers.cursor(), numbers.format)}
    />
  );
}
