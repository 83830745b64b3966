import './whereFrom.css';

interface WhereFromProps {
  /** The number asked, for those who do not see what the button stands beside. */
  readonly of: string;
  readonly onAsk: () => void;
}

/** Asks a number where it comes from; the same words wherever there is one. */
export function WhereFrom({ of, onAsk }: WhereFromProps) {
  return (
    <button type="button" className="where-from" aria-label={`Where from? ${of}`} onClick={onAsk}>
      Where from?
    </button>
  );
}
