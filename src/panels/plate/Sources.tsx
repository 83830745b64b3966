import { chapters } from 'virtual:outline';
import { factors } from '../../lesson/factors';
import { formatHash } from '../../state/link/hash';
import { useActions, useAppState } from '../../state/useAppState';
import { StepLink } from '../../ui/StepLink';

/** The four factors and the chapters that derive them. */
export function Sources() {
  const { setPlace } = useActions();
  const layout = useAppState((state) => state.layout);
  return (
    <ul className="sources" aria-label="Where each factor comes from">
      {factors.map((factor) => (
        <li key={factor.term}>
          <button type="button" className="sources-code" data-term={factor.term}>
            <code>{factor.code[layout]}</code>
          </button>
          <span>{factor.from}</span>
          <span className="sources-chapters">
            ch.{' '}
            {factor.chapters.map((id, at) => {
              const chapter = chapters.find((one) => one.id === id);
              const place = { chapter: id, step: chapter?.steps[0]?.id ?? '' };
              return (
                <span key={id}>
                  {at > 0 ? ', ' : ''}
                  <StepLink
                    href={formatHash(place, null)}
                    aria-label={`Chapter ${chapter?.number ?? ''}: ${chapter?.title ?? ''}`}
                    onGo={() => {
                      setPlace(place);
                    }}
                  >
                    {chapter?.number}
                  </StepLink>
                </span>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
