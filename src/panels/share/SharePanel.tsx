import { useEffect, useRef, useState } from 'react';
import './share.css';

/** A link to the page exactly as it stands: step, data, cursor. */
export function SharePanel({ link }: { readonly link: () => { readonly url: string; readonly tooLong: boolean } }) {
  const [{ url, tooLong }] = useState(link);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Without permission the learner copies the selected text by hand.
      field.current?.select();
    }
  };

  return (
    <div className="share">
      <p>This link opens this step with these data. It holds everything itself; nothing is sent anywhere.</p>
      <label className="share-field">
        <span className="visually-hidden">Link</span>
        <input ref={field} className="control number" readOnly value={url} />
      </label>
      <p>
        <button type="button" className="control" onClick={() => void copy()}>
          Copy
        </button>{' '}
        <span role="status">{copied ? 'Copied.' : ''}</span>
      </p>
      {tooLong ? (
        <p role="alert">
          The data are too many for a link of 2,000 characters; some programs will cut this one. Use fewer examples.
        </p>
      ) : null}
    </div>
  );
}
