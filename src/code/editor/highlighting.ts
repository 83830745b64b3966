import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Hue belongs to classes: keywords are set heavier, what is said about the code lighter. */
export const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.moduleKeyword], fontWeight: '600' },
  { tag: [tags.definitionKeyword, tags.bool, tags.null, tags.self], fontWeight: '600' },
  { tag: tags.function(tags.definition(tags.variableName)), fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--ink-2)' },
]);
