import type { ReactNode } from 'react';
import { explainedIn } from '../../lesson/explainedIn';
import type { StepOutline } from '../../lesson/types';
import { formatHash } from '../../state/link/hash';
import { positionOf } from '../../state/step';
import { useActions } from '../../state/useAppState';
import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';
import { StepLink } from '../../ui/StepLink';
import { WhereFrom } from '../../ui/WhereFrom';

interface TermLinksProps {
  readonly id: TermId;
  readonly step: StepOutline;
  /** What else may be done with the term. */
  readonly children: ReactNode;
}

/** From a term's note to its number's origin, to the step that explains it, where that is another one, and to the glossary. */
export function TermLinks({ id, step, children }: TermLinksProps) {
  const { setPlace, openPage, askOrigin } = useActions();
  const origin = explainedIn[id];
  const { chapter, number } = positionOf(origin);
  const page = { name: 'glossary', term: id } as const;
  return (
    <span className="terms-links">
      <WhereFrom
        of={registry[id].name}
        onAsk={() => {
          askOrigin({ term: id });
        }}
      />
      {origin.step === step.id ? null : (
        <StepLink
          href={formatHash(origin, null)}
          onGo={() => {
            setPlace(origin);
          }}
        >
          {`Explained in ${chapter.number}.${number}`}
        </StepLink>
      )}
      <StepLink
        href={formatHash(origin, null, page)}
        onGo={() => {
          openPage(page);
        }}
      >
        Glossary
      </StepLink>
      {children}
    </span>
  );
}
