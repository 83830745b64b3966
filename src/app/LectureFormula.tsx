import { useLayoutEffect, useRef } from 'react';
import { chooseVariant } from '../formula/chooseVariant';
import { linesOf } from '../formula/linesOf';
import { useConditions } from '../formula/conditions';
import { StepLines } from '../formula/StepLines';
import { useTexts } from '../formula/texts';
import { usePosition } from '../state/usePosition';

/** The step's formula, and its numbers on the baseline of its last line, or under it where they find no room there. */
export function LectureFormula() {
  const { chapter, step } = usePosition();
  const { formula } = useTexts();
  const conditions = useConditions();
  const box = useRef<HTMLDivElement>(null);

  // The width of what was typeset is known once it stands; it changes with the step and the conventions.
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    const place = () => {
      node.removeAttribute('data-under');
      node.toggleAttribute('data-under', node.scrollWidth > node.clientWidth);
    };
    place();
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) place();
    });
    return () => {
      gone = true;
    };
  });

  return (
    <div
      ref={box}
      className="lecture-formula"
      data-picture="formula"
      data-lines={linesOf(chooseVariant(formula(step.hero).variants, conditions).html)}
    >
      <StepLines hero={step.hero} numbers={step.numbers} derivation={chapter.id} />
    </div>
  );
}
