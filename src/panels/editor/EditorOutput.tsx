import { ScrollBox } from '../../ui/ScrollBox';
import type { Outcome } from './useRuns';
import { problemWords } from './words';

interface EditorOutputProps {
  readonly outcome: Outcome;
  /** The function that was looked for. */
  readonly name: string;
  readonly onLine: (line: number) => void;
}

/** What was printed, and what went wrong with the way to its line. */
export function EditorOutput({ outcome, name, onLine }: EditorOutputProps) {
  const { run, live, problem, verdict } = outcome;
  const raised = run.problem ?? live?.result.problem ?? null;
  const notes = [
    ...(run.output === '' ? ['Nothing was printed.'] : []),
    ...(live ? [] : [`The text defines no function ${name}, so nothing was called.`]),
  ];
  return (
    <section className="editor-output" aria-label="Output">
      {run.output === '' ? null : (
        <ScrollBox className="editor-printed" aria-label="What was printed">
          <pre>{run.output}</pre>
        </ScrollBox>
      )}
      {verdict || raised ? null : <p className="editor-note">{notes.join(' ')}</p>}
      {raised ? (
        <p className="editor-problem">
          {problem ? <GoToLine line={problem.line} onLine={onLine} /> : null}
          <span>{problemWords(raised)}</span>
        </p>
      ) : null}
    </section>
  );
}

/** Takes the caret to a line of the editor. */
export function GoToLine({
  line,
  onLine,
}: {
  readonly line: number;
  readonly onLine: (line: number) => void;
}) {
  return (
    <button
      type="button"
      className="editor-link"
      onClick={() => {
        onLine(line);
      }}
    >
      {`Line ${line}`}
    </button>
  );
}
