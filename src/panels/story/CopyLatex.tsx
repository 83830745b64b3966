import { latexFormula } from '../../formula/latex/latexDocument';
import { useConditions } from '../../formula/conditions';
import { useNumbers } from '../../formula/numbers';
import { readSlot } from '../../formula/readSlot';
import { usePosition } from '../../state/usePosition';
import { CopyButton } from '../../ui/CopyButton';

/** The step's line as LaTeX, in the conventions in force. */
export function CopyLatex() {
  const { chapter, step } = usePosition();
  const numbers = useNumbers();
  const conditions = useConditions();
  const latex = async () => {
    const { chapters } = await import('virtual:latex');
    const found = chapters.find(({ id }) => id === chapter.id)?.steps.find(({ id }) => id === step.id);
    if (!found) throw new Error(`${chapter.id}/${step.id} has no LaTeX.`);
    return latexFormula(found, conditions, (slot) =>
      readSlot(slot, numbers.trace(), numbers.cursor(), numbers.format),
    );
  };
  // A new step's line is not the one that was copied.
  return (
    <CopyButton key={step.id} className="copy-latex" text={latex}>
      Copy LaTeX
    </CopyButton>
  );
}
