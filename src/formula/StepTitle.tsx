import { titles } from 'virtual:titles';
import { useNumbers } from './numbers';
import { Prose } from './Prose';
import { readSlot } from './readSlot';

/** A step's title wherever one stands in the lesson; `Text` has those of the present chapter. */
export function StepTitle({ chapter, step }: { readonly chapter: string; readonly step: string }) {
  const numbers = useNumbers();
  return (
    <Prose
      html={titles[`${chapter}/${step}`] ?? ''}
      read={(slot) => readSlot(slot, numbers.trace(), numbers.cursor(), numbers.format)}
    />
  );
}
