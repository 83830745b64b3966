import { Line } from '../../formula/Line';
import type { Step } from '../../lesson/types';

const cases = [
  { step: 'same-class', formula: 'same', words: 'the same class' },
  { step: 'other-class', formula: 'other', words: 'another class' },
] as const;

/** The two cases of the quotient rule: a switch between their steps. */
export function CaseSwitch({ step }: { readonly step: Step }) {
  if (!cases.some((one) => one.step === step.id)) return null;
  return (
    <nav className="case-switch" aria-label="The two cases">
      {cases.map((one) => (
        <a
          key={one.step}
          href={`#/quotient-rule/${one.step}`}
          aria-current={one.step === step.id ? 'step' : undefined}
        >
          <Line id={one.formula} silent /> <span>{one.words}</span>
        </a>
      ))}
    </nav>
  );
}
