import { useState } from 'react';
import { chooseVariant } from '../../formula/chooseVariant';
import { useConditions } from '../../formula/conditions';
import { useTexts } from '../../formula/texts';
import { TermLinks } from './TermLinks';
import './terms.css';
import { registry } from '../../terms/registry';
import type { StepOutline } from '../../lesson/types';
import { selectActiveTerm } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';

/** The terms of the step's formulas as buttons, for those who cannot point, and what the active one is. */
export function TermButtons({ step }: { readonly step: StepOutline }) {
  const conditions = useConditions();
  const { formula } = useTexts();
  const active = useAppState(selectActiveTerm);
  const pinned = useAppState((state) => state.pinned);
  const term = active && active.term in registry ? registry[active.term] : null;
  // Links stand by a term that stays; beside one that is pointed at they would go as they are reached.
  const kept = pinned !== null && pinned.term === active?.term;
  const { pin } = useActions();
  // Where it was asked for, the note stays in view; in the steps after that it stands at their end.
  const [asked, ask] = useState({ pinned, step: step.id });
  if (asked.pinned !== pinned) ask({ pinned, step: step.id });
  const stays = kept && asked.step === step.id;
  const shown = [step.hero, step.numbers, ...step.earlier.map((line) => line.formula)];
  const terms = new Set(shown.flatMap((id) => chooseVariant(formula(id).variants, conditions).terms));
  return (
    <>
      <ul className="terms" aria-label="Terms of this line">
        {[...terms].map((id) => (
          <li key={id}>
            <button type="button" className="terms-button" data-term={id} aria-pressed={pinned?.term === id}>
              {registry[id].name}
            </button>
          </li>
        ))}
      </ul>
      {active && term ? (
        <p className="terms-note" data-pinned={stays || undefined}>
          <b>{term.name}</b>
          {`: ${term.describe} Elsewhere: ${term.aliases.slice(0, 4).join(', ')}. `}
          {kept ? (
            <TermLinks id={active.term} step={step}>
              <button
                type="button"
                className="terms-close"
                aria-label={`Let go of ${term.name}`}
                onClick={() => {
                  pin(null);
                }}
              >
                Let go
              </button>
            </TermLinks>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
