import { CheckChip } from '../../formula/CheckChip';
import { linesOf } from '../../formula/linesOf';
import { StepLines } from '../../formula/StepLines';
import { Text } from '../../formula/Text';
import { useTexts } from '../../formula/texts';
import { useHeldBack } from '../../state/usePrediction';
import { usePosition } from '../../state/usePosition';
import { CaseSwitch } from './CaseSwitch';
import { ConventionSwitch } from './ConventionSwitch';
import { CopyLatex } from './CopyLatex';
import { EarlierLines } from './EarlierLines';
import { Graph } from './Graph';
import { Ledger } from './Ledger';
import { MoreBelow } from './MoreBelow';
import { Prediction } from './Prediction';
import { Questions } from './Questions';
import { ReadingChoice } from './ReadingChoice';
import { Refreshers } from './Refreshers';
import { TermButtons } from './TermButtons';
import { ScrollBox } from '../../ui/ScrollBox';
import './story.css';

export interface StoryRestProps {
  /** On a phone the formula stands above the tabs, not in the story. */
  readonly withFormula?: boolean;
}

/** The lines that the step builds on, the formula and its numbers, the check, the reason, and what to look up. */
export function StoryRest({ withFormula = true }: StoryRestProps) {
  const { chapter, step } = usePosition();
  const { formula } = useTexts();
  const heldBack = useHeldBack();

  return (
    <>
      {step.cases ? <CaseSwitch /> : null}
      {step.switch ? <ConventionSwitch of={step.switch} /> : null}
      {withFormula ? (
        <ScrollBox
          aria-label="Formulas"
          className="equations"
          data-picture="formula"
          data-lines={linesOf(formula(step.hero).variants[0]?.html)}
        >
          <EarlierLines step={step} />
          <StepLines
            hero={step.hero}
            numbers={step.numbers}
            derivation={chapter.id}
            className="equation"
            heldBack={heldBack}
          />
        </ScrollBox>
      ) : step.earlier.length > 0 ? (
        <ScrollBox aria-label="Earlier lines" className="equations">
          <EarlierLines step={step} />
        </ScrollBox>
      ) : null}
      <Prediction />
      {heldBack ? null : (
        <>
          <div className="line-tools">
            <CopyLatex />
            <ReadingChoice />
          </div>
          {step.ledger ? <Ledger id={step.ledger} step={step} /> : null}
          <CheckChip id={step.check} />
          {step.facts?.map((id) => (
            <CheckChip key={id} id={id} named />
          ))}
          <p className="story-why">
            <i>Why?</i> <Text id={`${step.id}:why`} />
          </p>
        </>
      )}
      <Questions />
      <Refreshers />
      <TermButtons step={step} />
      <MoreBelow />
      <Graph />
    </>
  );
}
