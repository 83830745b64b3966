import { useActions, useAppState } from '../../state/useAppState';
import './notice.css';

/** What the learner must be told: what was refused, and what would be taken. */
export function Notice() {
  const { dismissNotice } = useActions();
  const notice = useAppState((state) => state.notice);
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice ? (
        <p className="notice" data-kind={notice.kind}>
          {notice.text}{' '}
          <button
            type="button"
            className="notice-close"
            onClick={() => {
              dismissNotice();
            }}
          >
            Dismiss
          </button>
        </p>
      ) : null}
    </div>
  );
}
