import type { ChapterId } from '../../lesson/types';
import { formatHash } from '../../state/link/hash';
import { positionOf } from '../../state/step';
import { useActions } from '../../state/useAppState';
import { StepLink } from '../../ui/StepLink';

/** A link to another step, by its number, that keeps the present numbers. */
export function PlaceLink({ to }: { readonly to: { readonly chapter: ChapterId; readonly step: string } }) {
  const { setPlace } = useActions();
  const { chapter, number } = positionOf(to);
  return (
    <StepLink
      className="place-link"
      href={formatHash(to, null)}
      onGo={() => {
        setPlace(to);
      }}
    >
      {`More in step ${chapter.number}.${number}`}
    </StepLink>
  );
}
