import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';

/** What went wrong, and the line where it did, from 1. */
export interface LineProblem {
  readonly line: number;
  readonly words: string;
}

class Words extends WidgetType {
  constructor(readonly words: string) {
    super();
  }

  override eq(other: Words): boolean {
    return other.words === this.words;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cm-problem-words';
    element.textContent = this.words;
    return element;
  }
}

/** Marks the line of a problem and writes under it what is wrong; null takes the mark away. */
export const setProblem = StateEffect.define<LineProblem | null>();

/** The mark moves along with its line while the text is edited, and goes where the line goes. */
export const problemLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, state }) {
    const told = effects.find((effect) => effect.is(setProblem));
    return told ? marksFor(told.value, state) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksFor(problem: LineProblem | null, { doc }: EditorState): DecorationSet {
  if (!problem || problem.line < 1) return Decoration.none;
  // An unfinished statement may end after the last line.
  const line = doc.line(Math.min(problem.line, doc.lines));
  return Decoration.set([
    Decoration.line({ class: 'cm-problem' }).range(line.from),
    Decoration.widget({ widget: new Words(problem.words), block: true, side: 1 }).range(line.to),
  ]);
}
