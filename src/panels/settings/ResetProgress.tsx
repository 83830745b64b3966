import { useState } from 'react';
import type { Answers } from '../../state/answers/answers';
import { noProgress } from '../../state/progress/progress';
import type { Progress } from '../../state/progress/progress';
import { useActions, useAppState } from '../../state/useAppState';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * Forgets which steps were read and what was predicted; what was forgotten can be brought back while the settings
 * are open.
 */
export function ResetProgress() {
  const { setProgress, setAnswers } = useActions();
  const progress = useAppState((state) => state.progress);
  const answers = useAppState((state) => state.answers);
  const [forgotten, forget] = useState<{ progress: Progress; answers: Answers } | null>(null);
  const [read, predicted] = [progress.visited.length, Object.keys(answers).length];
  const nothing = read + predicted === 0;
  const put = (back: { readonly progress: Progress; readonly answers: Answers }) => {
    setProgress(back.progress);
    setAnswers(back.answers);
  };
  return (
    <div className="settings-progress">
      <span>Progress</span>
      {forgotten ? (
        <button
          type="button"
          className="control"
          onClick={() => {
            put(forgotten);
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
            forget({ progress, answers });
            put({ progress: noProgress, answers: {} });
          }}
        >
          Reset progress
        </button>
      )}
      <span role="status">
        {forgotten
          ? 'Every step counts as unread, every prediction as open.'
          : `${counted(read, 'step')} read, ${counted(predicted, 'prediction')} made, kept on this device.`}
      </span>
    </div>
  );
}
