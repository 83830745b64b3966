import { useEffect, useRef } from 'react';
import { useActions, useAppState } from '../../state/useAppState';
import './blank.css';

/** Covers the page with black or white, so that the hall looks at the speaker. */
export function Blank() {
  const blank = useAppState((state) => state.blank);
  return blank ? <Cover colour={blank} /> : null;
}

/** A native modal dialog: what stands under it is out of reach, and the focus returns when it goes. */
function Cover({ colour }: { readonly colour: 'black' | 'white' }) {
  const { setBlank } = useActions();
  const node = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = node.current;
    dialog?.showModal();
    dialog?.focus();
    return () => {
      dialog?.close();
    };
  }, []);
  const uncover = () => {
    setBlank(null);
  };
  return (
    <dialog
      ref={node}
      className="blank"
      data-colour={colour}
      tabIndex={-1}
      aria-label={`The screen is ${colour}. Press B, Period, W or Escape to bring the page back.`}
      onCancel={uncover}
    >
      <button type="button" className="blank-button" tabIndex={-1} onClick={uncover}>
        <span className="visually-hidden">Bring the page back</span>
      </button>
    </dialog>
  );
}
