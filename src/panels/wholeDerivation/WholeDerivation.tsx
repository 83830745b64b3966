import { use } from 'react';
import { chapters } from 'virtual:outline';
import { latexDocument } from '../../formula/latex/latexDocument';
import { useConditions } from '../../formula/conditions';
import { useNumbers } from '../../formula/numbers';
import { readSlot } from '../../formula/readSlot';
import { TextsContext } from '../../formula/texts';
import { CopyButton } from '../../ui/CopyButton';
import { PageTitle } from '../../ui/PageTitle';
import { allTexts } from './allTexts';
import { DerivationStep } from './DerivationStep';
import './wholeDerivation.css';
import './print.css';

/** Every line of the derivation with its reason, in order, to read, to print, to copy. */
export function WholeDerivation() {
  const texts = use(allTexts());
  const numbers = useNumbers();
  const conditions = useConditions();
  const latex = async () => {
    const derivation = await import('virtual:latex');
    return latexDocument(derivation.chapters, conditions, (slot) =>
      readSlot(slot, numbers.trace(), numbers.cursor(), numbers.format),
    );
  };
  return (
    <article className="derivation" aria-labelledby="page-title">
      <PageTitle id="page-title">The softmax gradient, term by term</PageTitle>
      <p className="derivation-lead">
        Every line from the scores to the gradient, each with its reason, in the conventions that are chosen
        at present.
      </p>
      <p className="derivation-tools">
        <CopyButton text={latex}>Copy as LaTeX</CopyButton>
        <button
          type="button"
          className="control"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </button>
      </p>
      {chapters.map((chapter) => (
        <TextsContext key={chapter.id} value={texts.get(chapter.id) ?? null}>
          <section aria-labelledby={`chapter-${chapter.id}`}>
            <h2 id={`chapter-${chapter.id}`}>
              <span className="derivation-number">{chapter.number}</span> {chapter.title}
            </h2>
            {chapter.steps.map((step, at) => (
              <DerivationStep key={step.id} chapter={chapter} step={step} number={at + 1} />
            ))}
          </section>
        </TextsContext>
      ))}
    </article>
  );
}
