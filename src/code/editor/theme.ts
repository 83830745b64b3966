import { EditorView } from '@codemirror/view';

/** Paper, ink and sizes of the page; they reach into the editor's shadow as custom properties. */
export const theme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--rule-2)',
    borderRadius: 'var(--radius)',
    maxHeight: 'var(--editor-height)',
    fontSize: 'var(--editor-text)',
  },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-number)',
    lineHeight: '1.4',
    minHeight: 'min(var(--editor-height), 12em)',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '6px 0' },
  '.cm-line': { padding: '0 8px' },
  '.cm-gutters': {
    color: 'var(--ink-3)',
    backgroundColor: 'var(--wash)',
    border: 'none',
    borderRight: '1px solid var(--rule)',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 10px' },
  '.cm-content ::selection': { color: 'var(--ink)', backgroundColor: 'var(--mark)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--wash)', outline: '1px solid var(--rule-2)' },
  '.cm-problem': { backgroundColor: 'var(--alarm-wash)', boxShadow: 'inset 3px 0 var(--alarm)' },
  '.cm-problem-words': {
    padding: '2px 8px 4px',
    color: 'var(--alarm)',
    backgroundColor: 'var(--alarm-wash)',
    boxShadow: 'inset 3px 0 var(--alarm)',
    fontFamily: 'var(--font-label)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
