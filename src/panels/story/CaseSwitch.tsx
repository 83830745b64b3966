import { Line } from '../../formula/Line';
import type { StepOutline } from '../../lesson/types';
import { formatHash } from '../../state/link/hash';
import { useActions } from '../../state/useAppState';
import { StepLink } from '../../ui/StepLink';

const cases = [
  { step: 'same-class', formula: 'same', words: 'the same class' },
  { step: 'other-class', formula: 'other', words: 'another class' },
] as const;

/** The two cases of the quotient rule: a switch between their steps. */
export function CaseSwitch({ step }: { readonly step: StepOutline }) {
  const { setPlace } = useActions();
  if (!cases.some((one) => one.step === step.id)) return null;
  return (
    <nav className="case-switch" aria-label="The two cases">
      {cases.map((one) => (
        <StepLink
          key={one.step}
          href={formatHash({ chapter: 'quotient-rule', step: one.step }, null)}
          onGo={() => {
            setPlace({ chapter: 'quotient-rule', step: one.step });
          }}
          aria-current={one.step === step.id ? 'step' : undefined}
        >
          <Line id={one.formula} silent /> <span>{one.words}</span>
        </StepLink>
      ))}
    </nav>
  );
}
