import type { OriginRef } from '../../engine';
import { useActions } from '../../state/useAppState';
import { fullName, shortNames } from './names';

interface TrailProps {
  readonly trail: readonly OriginRef[];
  readonly features: readonly string[];
}

/** The way that was gone from one number to what made it, and back. */
export function Trail({ trail, features }: TrailProps) {
  const { followOrigin } = useActions();
  return (
    <nav aria-label="The way back" className="origin-trail">
      <ol>
        {trail.map((ref, at) => (
          <li key={JSON.stringify(ref)}>
            {at > 0 ? <span aria-hidden="true">←</span> : null}
            {at === trail.length - 1 ? (
              <span aria-current="location">{shortNames[ref.quantity]}</span>
            ) : (
              <button
                type="button"
                aria-label={fullName(ref, features)}
                onClick={() => {
                  followOrigin(ref);
                }}
              >
                {shortNames[ref.quantity]}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
