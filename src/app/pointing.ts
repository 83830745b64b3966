import type { Actions } from '../state/actions/createActions';
import type { AppStore } from '../state/appStore';
import { lightOne } from './lightOne';
import { selectActiveTerm } from '../state/selectors';
import { registry } from '../terms/registry';
import type { TermId, TermRef } from '../terms/registry';

const isTerm = (id: string): id is TermId => id in registry;

/** The innermost term that an element stands for, with the indices it carries. */
export function termAt(target: EventTarget | null): TermRef | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest<HTMLElement | SVGElement>('[data-term]');
  const id = mark?.dataset.term;
  if (!mark || !id || !isTerm(id)) return null;
  const index = (name: string) => {
    const value = mark.dataset[name];
    return value === undefined || !/^\d+$/.test(value) ? undefined : Number(value);
  };
  const found: Record<string, number | undefined> = {
    i: index('i'),
    j: index('j'),
    k: index('k'),
    d: index('d'),
  };
  const indices = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  return { term: id, ...indices };
}

/** Whether it stands among numbers of which one is meant, not all of its term. */
const isAboutOne = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-points-at-one]') !== null;

/** Whether a click here asks for another origin: marks of pictures are taken hold of, and the sheet has buttons. */
const asksByClick = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-term]:is(svg *), dialog') === null;

/**
 * One listener for the whole page: pointing at a mark, by pointer or by focus, lights its term; a click keeps it.
 * The root's one attribute is what the style rules of `terms/styles` look at; nothing renders.
 */
export function connectPointing(root: HTMLElement, store: AppStore, actions: Actions): () => void {
  const point = (event: Event) => {
    if (store.getState().editStart !== null) return;
    const ref = termAt(event.target);
    actions.point(ref);
    lightOne(root, ref && isAboutOne(event.target) ? ref : null, store.getState().cursor);
  };
  const leave = () => {
    actions.point(null);
    lightOne(root, null, store.getState().cursor);
  };
  const pin = (event: MouseEvent) => {
    const ref = termAt(event.target);
    if (!ref) return;
    const { term, ...indices } = ref;
    const { cursor } = store.getState();
    if (Object.keys(indices).length > 0) actions.setCursor(indices);
    // Numbers that are being typed are not being pinned.
    if (event.target instanceof HTMLInputElement) return;
    const { pinned, origin } = store.getState();
    // Another number of the pinned term keeps it; the same one lets it go.
    if (cursor === store.getState().cursor || pinned?.term !== term) actions.pin({ term });
    // While a number's origin is in view, a click on another one shows that one's; points are moved meanwhile.
    if (origin.length > 0 && asksByClick(event.target)) actions.askOrigin(ref);
  };
  const paint = () => {
    const active = selectActiveTerm(store.getState())?.term ?? '';
    if (root.dataset.active !== active) root.dataset.active = active;
  };

  root.addEventListener('pointerover', point);
  root.addEventListener('pointerleave', leave);
  root.addEventListener('focusin', point);
  root.addEventListener('focusout', leave);
  root.addEventListener('click', pin);
  const unsubscribe = store.subscribe(paint);
  paint();
  return () => {
    unsubscribe();
    root.removeEventListener('pointerover', point);
    root.removeEventListener('pointerleave', leave);
    root.removeEventListener('focusin', point);
    root.removeEventListener('focusout', leave);
    root.removeEventListener('click', pin);
  };
}
