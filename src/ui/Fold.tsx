import { useState } from 'react';
import type { ReactNode } from 'react';
import './fold.css';

interface FoldProps {
  readonly summary: ReactNode;
  /** Put into the page when it is first unfolded. */
  readonly children: ReactNode;
}

/** A native disclosure; what is folded away costs nothing until it is asked for. */
export function Fold({ summary, children }: FoldProps) {
  const [wanted, want] = useState(false);
  return (
    <details
      className="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) want(true);
      }}
    >
      <summary>{summary}</summary>
      {wanted ? <div className="fold-body">{children}</div> : null}
    </details>
  );
}
