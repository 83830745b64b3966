import { Fragment } from 'react';
import { gradingTasks } from '../../grading/python/tasks';
import type { PythonCheck, PythonVerdict } from '../../grading/python/types';
import type { TaskId } from '../../lesson/starters/types';
import { Fold } from '../../ui/Fold';
import { Comparison } from './Comparison';
import { GoToLine } from './EditorOutput';
import { FindingView } from './FindingView';

interface VerdictViewProps {
  readonly verdict: PythonVerdict;
  readonly task: TaskId;
  /** Lines of the text where the starter's gaps are as they were. */
  readonly gaps: readonly number[];
  readonly onLine: (line: number) => void;
}

const passWords = (passed: PythonCheck['passed']) =>
  passed === null ? 'not looked at' : passed ? 'holds' : 'does not hold';

/** What the check found: which mistake it is, a hint, where it is explained, and the difference as a picture. */
export function VerdictView({ verdict, task, gaps, onLine }: VerdictViewProps) {
  const { right, findings, checks, picture } = verdict;
  return (
    <section className="editor-verdict" aria-label="Verdict" data-right={right || undefined}>
      <h3>{right ? 'Your function is right' : 'Not right yet'}</h3>
      {right ? (
        <p>Loss and gradient are the right ones on every input that was tried, large scores among them.</p>
      ) : null}
      {gaps.length > 0 && !right ? (
        <p className="editor-sentence">
          {gaps.length === 1 ? 'A gap is still open: ' : 'Gaps are still open: '}
          {gaps.map((line, at) => (
            <Fragment key={line}>
              {at > 0 ? ', ' : null}
              <GoToLine line={line} onLine={onLine} />
            </Fragment>
          ))}
        </p>
      ) : null}
      <ol className="editor-findings">
        {findings.map((finding) => (
          <FindingView key={finding.id} finding={finding} onLine={onLine} />
        ))}
      </ol>
      {picture && !right ? (
        <Comparison
          title={`dW on one of the inputs, ${picture.inputs}`}
          yours={picture.gradient}
          right={picture.right}
          layout={gradingTasks[task].layout}
        />
      ) : null}
      {checks.length > 0 ? (
        <Fold summary="What was looked at">
          <ul className="editor-checks">
            {checks.map(({ id, passed, sentence }) => (
              <li key={id}>
                <span className="editor-passed">{passWords(passed)}</span> {sentence}
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </section>
  );
}
