import { appearances } from 'virtual:terms';
import { explainedIn } from '../../lesson/explainedIn';
import { formatHash } from '../../state/link/hash';
import { positionOf } from '../../state/step';
import { useActions } from '../../state/useAppState';
import type { Place } from '../../state/place';
import type { TermId } from '../../terms/registry';
import { StepLink } from '../../ui/StepLink';

/** The step that explains a term, and the others whose formulas it stands in. */
export function StepsOfTerm({ id }: { readonly id: TermId }) {
  const explained = explainedIn[id];
  const others = appearances[id].filter(
    ({ chapter, step }) => chapter !== explained.chapter || step !== explained.step,
  );
  return (
    <>
      explained in <StepNumber of={explained} />
      {others.length > 0 ? '; also in ' : ''}
      {others.map((place, at) => (
        <span key={`${place.chapter}/${place.step}`}>
          {at > 0 ? ', ' : ''}
          <StepNumber of={place} />
        </span>
      ))}
    </>
  );
}

function StepNumber({ of }: { readonly of: Place }) {
  const { setPlace } = useActions();
  const { chapter, number } = positionOf(of);
  return (
    <StepLink
      className="glossary-step"
      href={formatHash(of, null)}
      onGo={() => {
        setPlace(of);
      }}
    >
      <span className="visually-hidden">step </span>
      {`${chapter.number}.${number}`}
    </StepLink>
  );
}
