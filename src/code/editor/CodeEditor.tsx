import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { createCodeView } from './createCodeView';
import type { CodeView } from './createCodeView';
import type { LineProblem } from './problemLine';
import './codeEditor.css';

export type CodeEditorHandle = Pick<CodeView, 'text' | 'replace' | 'undo' | 'goToLine'>;

interface CodeEditorProps {
  /** What stands in it at first; another `key` begins another text. */
  readonly text: string;
  readonly label: string;
  /** How its keys work, said when it is reached. */
  readonly keys: string;
  readonly problem: LineProblem | null;
  readonly onChange: (text: string) => void;
  /** Ctrl or Cmd with Enter. */
  readonly onRun: () => void;
  readonly ref: Ref<CodeEditorHandle>;
}

const [keysId, problemId] = ['keys', 'problem'];

/** A text of Python that is being written. It keeps its keys to itself: nothing typed here moves the page. */
export function CodeEditor({ text, label, keys, problem, onChange, onRun, ref }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView | null>(null);
  const said = useRef<HTMLElement | null>(null);
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const start = useEffectEvent((root: ShadowRoot) =>
    createCodeView(root, {
      text,
      label,
      describedBy: `${keysId} ${problemId}`,
      onChange: (next) => {
        changed(next);
      },
      onRun: () => {
        run();
      },
    }),
  );
  const describe = useEffectEvent((root: ShadowRoot) => {
    const notes = [keysId, problemId].map((id) =>
      Object.assign(document.createElement('p'), { id, hidden: true }),
    );
    notes[0]?.append(keys);
    said.current = notes[1] ?? null;
    root.replaceChildren(...notes);
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    describe(root);
    const made = start(root);
    view.current = made;
    const keep = (event: Event) => {
      event.stopPropagation();
    };
    element.addEventListener('keydown', keep);
    return () => {
      element.removeEventListener('keydown', keep);
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    view.current?.show(problem);
    if (said.current) said.current.textContent = problem ? `Line ${problem.line}: ${problem.words}` : '';
  }, [problem]);

  useImperativeHandle(ref, () => ({
    text: () => view.current?.text() ?? '',
    replace: (next) => view.current?.replace(next),
    undo: () => view.current?.undo(),
    goToLine: (line) => view.current?.goToLine(line),
  }));

  return <div ref={host} className="code-editor" data-interface="" />;
}
