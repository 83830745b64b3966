import type { Cursor } from '../state/appState';
import type { TermRef } from '../terms/registry';

const names = ['i', 'j', 'k', 'd'] as const;

/**
 * Whether the mark carries none of the reference's indices with another value. A number without indices is the
 * cursor's; a symbol without any stands for all of them.
 */
function agrees(mark: HTMLElement | SVGElement, ref: TermRef, cursor: Cursor): boolean {
  const isNumber = mark.classList.contains('number');
  return names.every((name) => {
    const [own, wanted] = [mark.dataset[name] ?? (isNumber ? String(cursor[name]) : undefined), ref[name]];
    return own === undefined || wanted === undefined || own === String(wanted);
  });
}

/**
 * Lights one number rather than all of its term: marks of the term with other indices stay dark, and so that the
 * example is found among all, what is marked `data-one` and has its indices lights up with it. Null ends it.
 */
export function lightOne(root: HTMLElement, ref: TermRef | null, cursor: Cursor): void {
  for (const mark of root.querySelectorAll('[data-apart], [data-lit-one]')) {
    mark.removeAttribute('data-apart');
    mark.removeAttribute('data-lit-one');
  }
  if (!ref) return;
  for (const mark of root.querySelectorAll<HTMLElement | SVGElement>(`[data-term="${ref.term}"]`))
    if (!agrees(mark, ref, cursor)) mark.setAttribute('data-apart', '');
  if (ref.i === undefined) return;
  for (const mark of root.querySelectorAll<HTMLElement | SVGElement>(`[data-one][data-i="${ref.i}"]`))
    if (agrees(mark, ref, cursor)) mark.setAttribute('data-lit-one', '');
}
