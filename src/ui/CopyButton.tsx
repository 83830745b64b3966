import { useState } from 'react';
import './copyButton.css';

interface CopyButtonProps {
  readonly children: string;
  /** What is copied; asked for only then. */
  readonly text: () => Promise<string>;
  readonly className?: string;
}

/** Copies a text, and says so; where the browser does not let it, the text is shown to be copied by hand. */
export function CopyButton({ children, text, className = 'control' }: CopyButtonProps) {
  const [copied, say] = useState(false);
  const [byHand, show] = useState<string | null>(null);
  const copy = async () => {
    const wanted = await text();
    try {
      await navigator.clipboard.writeText(wanted);
      say(true);
      show(null);
    } catch {
      show(wanted);
    }
  };
  return (
    <span className="copy">
      <button type="button" className={className} onClick={() => void copy()}>
        {children}
      </button>{' '}
      <span role="status">{copied ? 'Copied.' : ''}</span>
      {byHand === null ? null : (
        <textarea
          className="control copy-by-hand"
          aria-label="Text to copy"
          readOnly
          rows={6}
          value={byHand}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </span>
  );
}
