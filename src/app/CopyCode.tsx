import { Suspense, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { ListingId } from '../lesson/types';
import { useActions } from '../state/useAppState';
import { CopyCodeContext } from '../ui/copyCode';
import { Dialog } from '../ui/Dialog';
import { preloadable } from '../ui/preloadable';
import type { CopyCodePanelProps } from '../panels/copyCode/CopyCodePanel';

const CopyCodePanel = preloadable<CopyCodePanelProps>(
  async () => (await import('../panels/copyCode/CopyCodePanel')).CopyCodePanel,
);

/** Lets the listings within be copied; what does so is fetched when one is asked for. */
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
          <Suspense>
            <CopyCodePanel id={wanted} />
          </Suspense>
        </Dialog>
      )}
    </CopyCodeContext>
  );
}
