import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection goes straight into the text. Left to the browser, it would keep the look of what it
 * replaces by style attributes, which the content security policy refuses.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing) return false;
    const { state } = view;
    if (state.selection.ranges.every(({ empty }) => empty)) return false;
    view.dispatch(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});
