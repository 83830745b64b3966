import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { ListingId } from '../lesson/types';
import { useActions } from '../state/useAppState';
import { CopyCodeContext } from '../ui/copyCode';
import { Dialog } from '../ui/Dialog';
import { CopyCodePanel } from '../panels/copyCode/CopyCodePanel';

/** Lets the listings within be copied. It comes with the workbench, and is small. */
export function CopyCode({ children }: { readonly children: ReactNode }) {
  const { pause } = useActions();
  const [wanted, want] = useState<ListingId | null>(null);
  const [open, setOpen] = useState(false);
  const copy = useCallback(
    (id: ListingId) => {
      // What opens over the page is read first.
      pause();
      want(id);
      setOpen(true);
    },
    [pause],
  );
  return (
    <CopyCodeContext value={copy}>
      {children}
      {wanted === null ? null : (
        <Dialog
          title="Copy the code"
          wide
          open={open}
          onClose={() => {
            setOpen(false);
          }}
        >
          <CopyCodePanel id={wanted} />
        </Dialog>
      )}
    </CopyCodeContext>
  );
}
