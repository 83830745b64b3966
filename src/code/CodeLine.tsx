import type { ListingMark } from '../lesson/types';
import type { Layout } from '../terms/types';
import { splitLine } from './splitLine';
import type { Piece } from './splitLine';

interface CodeLineProps {
  readonly text: string;
  readonly marks?: readonly ListingMark[];
  readonly layout: Layout;
}

const keywords = /\b(for|in|if|else|def|return|import|as|range|export|function|const|let|of)\b/;

/** A line of Python whose terms can be pointed at. */
export function CodeLine({ text, marks = [], layout }: CodeLineProps) {
  return (
    <code className="code-line">
      <Pieces of={splitLine(text, marks, layout)} />
    </code>
  );
}

function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return of.map((piece, at) =>
    piece.term ? (
      <span key={at} data-term={piece.term}>
        <Pieces of={piece.inside ?? []} />
      </span>
    ) : (
      <Plain key={at} text={piece.text} />
    ),
  );
}

function Plain({ text }: { readonly text: string }) {
  return text
    .split(keywords)
    .map((part, at) => (at % 2 === 1 && part !== 'range' ? <b key={at}>{part}</b> : part));
}
