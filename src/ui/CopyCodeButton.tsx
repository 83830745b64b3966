import { useContext } from 'react';
import type { ListingId } from '../lesson/types';
import { CopyCodeContext } from './copyCode';

interface CopyCodeButtonProps {
  readonly id: ListingId;
  /** What the listing is called when said aloud. */
  readonly label: string;
}

/** In a listing's caption: its code with the present data, to be run elsewhere. */
export function CopyCodeButton({ id, label }: CopyCodeButtonProps) {
  const copy = useContext(CopyCodeContext);
  return copy ? (
    <button
      type="button"
      className="view-save"
      data-interface=""
      aria-label={`Copy the code of ${label || 'this listing'}`}
      onClick={() => {
        copy(id);
      }}
    >
      Copy
    </button>
  ) : null;
}
