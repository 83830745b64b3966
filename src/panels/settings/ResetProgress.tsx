import { useState } from 'react';
import { noProgress } from '../../state/progress/progress';
import type { Progress } from '../../state/progress/progress';
import { useActions, useAppState } from '../../state/useAppState';

/** Forgets which steps were read; what was forgotten can be brought back while the settings are open. */
export function ResetProgress() {
  const { setProgress } = useActions();
  const progress = useAppState((state) => state.progress);
  const [forgotten, forget] = useState<Progress | null>(null);
  const nothing = progress.visited.length === 0;
  return (
    <div className="settings-progress">
      <span>Progress</span>
      {forgotten ? (
        <button
          type="button"
          className="control"
          onClick={() => {
            setProgress(forgotten);
            forget(null);
          }}
        >
          Bring it back
        </button>
      ) : (
        <button
          type="button"
          className="control"
          aria-disabled={nothing || undefined}
          onClick={() => {
            if (nothing) return;
            forget(progress);
            setProgress(noProgress);
          }}
        >
          Reset progress
        </button>
      )}
      <span role="status">
        {forgotten
          ? 'Every step counts as unread.'
          : `${progress.visited.length === 1 ? '1 step' : `${progress.visited.length} steps`} read, kept on this device.`}
      </span>
    </div>
  );
}
