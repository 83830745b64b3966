import { expect, it } from 'vitest';
import { noProgress } from '../progress/progress';
import { newStore } from '../testing/newStore';
import { createLink } from './createLink';
import { linkLimits } from './linkLimits';

const page = 'https://example.org/termwise/?view=lecture#/old/address?s=abc';

it('replaces what the page has after # and keeps what it has before', () => {
  const { store } = newStore();
  expect(createLink(store.getState(), page)).toEqual({
    href: 'https://example.org/termwise/?view=lecture#/the-line/one',
    linkTooLong: false,
  });
});

it('opens the same state elsewhere', () => {
  const { store, actions } = newStore();
  actions.chooseDataSet('notes-figure');
  actions.setWeight(1, 2, 0.1 + 0.2);
  actions.setCursor({ j: 2, d: 3 });
  actions.setPlace({ chapter: 'softmax', step: 'shift' });
  actions.pin({ term: 'probs', j: 2 });
  const { href } = createLink(store.getState(), page);
  const { store: other } = newStore({ initialHash: new URL(href).hash });
  // What was read here stays here.
  expect(other.getState()).toEqual({ ...store.getState(), progress: noProgress });
});

it('says when the state is too large for a link, and leads to the step alone', () => {
  const { store, actions } = newStore();
  for (let i = 0; i < 150; i += 1) actions.addExample([Math.sqrt(i), Math.cbrt(i)], i % 3);
  const { href, linkTooLong } = createLink(store.getState(), page);
  expect(linkTooLong).toBe(true);
  expect(href).toBe('https://example.org/termwise/?view=lecture#/the-line/one');
});

it('stays within what may be given out for a toy set dragged all over', () => {
  const { store, actions } = newStore();
  store.getState().params.X.forEach((_, i) => actions.moveExample(i, [Math.sqrt(i + 2), -Math.cbrt(i + 2)]));
  const { href, linkTooLong } = createLink(store.getState(), page);
  expect(linkTooLong).toBe(false);
  expect(href.length).toBeLessThanOrEqual(linkLimits.href);
});
