// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveParts } from './liveParts';

let root: HTMLElement;
let parts: LiveParts;

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML = '<i data-part="one"></i><i data-part="one"></i><b data-part="two"></b>';
  parts = new LiveParts(root);
});
afterEach(() => {
  parts.stop();
});

/** What of the page a write to the part reaches, by tag. */
function reached(part: string): string[] {
  parts.refresh();
  const mark = String(Math.random());
  parts.write(part, 'data-mark', mark);
  return [...root.querySelectorAll(`[data-mark="${mark}"]`)].map(({ tagName }) => tagName.toLowerCase());
}

it('knows what is there from the beginning', () => {
  expect(reached('one')).toEqual(['i', 'i']);
  expect(reached('two')).toEqual(['b']);
  expect(reached('three')).toEqual([]);
});

it('takes in what comes, with what is within it', () => {
  const group = document.createElement('p');
  group.innerHTML = '<u data-part="one"></u>';
  group.dataset.part = 'three';
  root.append(group);
  group.append(Object.assign(document.createElement('s'), { id: 'later' }));
  group.lastElementChild?.setAttribute('data-part', 'three');
  expect(reached('one')).toEqual(['i', 'i', 'u']);
  expect(reached('three')).toEqual(['p', 's']);
});

it('forgets what goes', () => {
  const first = root.firstElementChild!;
  first.remove();
  expect(reached('one')).toEqual(['i']);
  expect(first.hasAttribute('data-mark')).toBe(false);
});

it('keeps what only moves', () => {
  root.append(root.firstElementChild!);
  expect(reached('one')).toEqual(['i', 'i']);
});

it('follows a name', () => {
  root.firstElementChild!.setAttribute('data-part', 'two');
  expect(reached('one')).toEqual(['i']);
  expect(reached('two')).toEqual(['i', 'b']);
  root.firstElementChild!.removeAttribute('data-part');
  expect(reached('two')).toEqual(['b']);
});

it('follows without being asked', async () => {
  const last = document.createElement('u');
  last.dataset.part = 'one';
  root.append(last);
  await Promise.resolve();
  parts.write('one', 'data-mark', 'yes');
  expect(root.querySelectorAll('[data-mark]')).toHaveLength(3);
});
