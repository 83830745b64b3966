import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';
import { selectActiveTerm } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';

/** The terms of the step's formula as buttons, for those who cannot point, and what the active one is. */
export function TermButtons({ terms }: { readonly terms: readonly TermId[] }) {
  const active = useAppState(selectActiveTerm);
  const pinned = useAppState((state) => state.pinned);
  const term = active && active.term in registry ? registry[active.term] : null;
  return (
    <div className="terms">
      <ul className="terms-list" aria-label="Terms of this line">
        {terms.map((id) => (
          <li key={id}>
            <button type="button" className="terms-button" data-term={id} aria-pressed={pinned?.term === id}>
              {registry[id].name}
            </button>
          </li>
        ))}
      </ul>
      {term ? (
        <p className="terms-note">
          <b>{term.name}</b>
          {`: ${term.describe} ${term.aliases.length > 0 ? `Elsewhere: ${term.aliases.join(', ')}.` : ''}`}
        </p>
      ) : null}
    </div>
  );
}
