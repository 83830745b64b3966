import { useEffect, useRef, useState } from 'react';
import { createLink } from '../../state/link/createLink';
import { useAppStore } from '../../state/useAppState';
import './share.css';

/** A link to the page exactly as it stands: step, data, cursor. */
export function SharePanel({ onSavePicture }: { readonly onSavePicture: () => void }) {
  const store = useAppStore();
  const [{ href, linkTooLong }] = useState(() => createLink(store.getState(), window.location.href));
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href);
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
        <input ref={field} className="control number" readOnly value={href} />
      </label>
      <p>
        <button type="button" className="control" onClick={() => void copy()}>
          Copy
        </button>{' '}
        <span role="status">{copied ? 'Copied.' : ''}</span>
      </p>
      <p>
        <button type="button" className="control" onClick={onSavePicture}>
          Save a picture
        </button>{' '}
        of this step, as SVG or PNG
      </p>
      {linkTooLong ? (
        <p role="alert">
          These data are too large for a link of 2,000 characters: this one opens the step with the data set’s
          own numbers. To take your numbers along, open Data and choose “Save as file”.
        </p>
      ) : null}
    </div>
  );
}
