import { defaultKeymap, history, historyKeymap, indentWithTab, undo } from '@codemirror/commands';
import { pythonLanguage } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { highlighting } from './highlighting';
import { indentOf } from './indentOf';
import { problemLine, setProblem } from './problemLine';
import type { LineProblem } from './problemLine';
import { theme } from './theme';
import { typeOver } from './typeOver';

interface CodeViewOptions {
  readonly text: string;
  readonly label: string;
  /** Ids of elements in the same root that say how the keys work and what is wrong. */
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** What the page may do to an editor. */
export interface CodeView {
  readonly text: () => string;
  /** Puts another text in its place, as an edit that can be undone. */
  readonly replace: (text: string) => void;
  readonly undo: () => void;
  readonly show: (problem: LineProblem | null) => void;
  /** Moves the caret to a line, from 1, and the focus to the editor. */
  readonly goToLine: (line: number) => void;
  readonly destroy: () => void;
}

/**
 * An editor of Python in a shadow root: there its style rules are a constructed sheet, where in the page they
 * would be a style element, which the content security policy forbids.
 */
export function createCodeView(root: ShadowRoot, options: CodeViewOptions): CodeView {
  const { label, describedBy, onChange, onRun } = options;
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        pythonLanguage,
        syntaxHighlighting(highlighting),
        indentOnInput(),
        bracketMatching(),
        indentUnit.of(indentOf(options.text)),
        problemLine,
        typeOver,
        theme,
        // Escape lets the next Tab leave, which the page says beside the editor.
        keymap.of([{ key: 'Mod-Enter', run }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          // What is edited takes the focus anyway; this says so to who looks for it.
          tabindex: '0',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        effects: setProblem.of(null),
        annotations: Transaction.addToHistory.of(true),
        userEvent: 'input.replace',
      });
    },
    undo: () => {
      undo(view);
    },
    show: (problem) => {
      view.dispatch({ effects: setProblem.of(problem) });
    },
    goToLine: (number) => {
      const { doc } = view.state;
      const { from } = doc.line(Math.min(Math.max(number, 1), doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    destroy: () => {
      view.destroy();
    },
  };
}
