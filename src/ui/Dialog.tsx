import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { lastFocused } from './lastFocused';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** A side sheet leaves the picture in view. */
  readonly side?: boolean;
  /** Room for columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A native dialog: Escape closes it, focus stays inside, starts at what asks for it and returns where it was. */
export function Dialog({ title, open, onClose, side = false, wide = false, children }: DialogProps) {
  const node = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const id = useId();
  useEffect(() => {
    const dialog = node.current;
    if (!dialog || dialog.open === open) return;
    if (open) {
      const { activeElement, body } = document;
      opener.current = activeElement === body ? lastFocused() : activeElement;
      if (side) dialog.show();
      else dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
      return;
    }
    dialog.close();
    // What had the focus has gone with the content; a dialog that was not modal gives it back to nobody.
    const lost = document.activeElement === document.body;
    if (lost && opener.current instanceof HTMLElement) opener.current.focus();
  }, [open, side]);

  return (
    // Escape cancels a modal dialog; the browser does not tell a side sheet of it, so that hears the key itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={node}
      className={side ? 'dialog dialog-side' : wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        // The browser tells of a close only a task later: a key pressed meanwhile would meet a state that
        // still says open, and what it opens would not. So Escape is taken here, where it happens.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // Told only when the browser closed it: where the app did, another one may have opened in its place.
        if (open && !event.currentTarget.open) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && side) onClose();
      }}
    >
      {open ? (
        <>
          <header className="dialog-header">
            <h2 id={id}>{title}</h2>
            <button type="button" className="dialog-close" onClick={onClose}>
              Close
            </button>
          </header>
          <div className="dialog-body">{children}</div>
        </>
      ) : null}
    </dialog>
  );
}
