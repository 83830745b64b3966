// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSight } from './sight';

/** Tells the observer of an element whether it is in sight, as the browser would. */
let see: Map<Element, (isIntersecting: boolean) => void>;

beforeEach(() => {
  see = new Map();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly told: (entries: { isIntersecting: boolean }[]) => void) {}
      observe(element: Element) {
        see.set(element, (isIntersecting) => {
          this.told([{ isIntersecting }]);
        });
      }
      disconnect() {
        see.clear();
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function watching() {
  const element = document.body.appendChild(document.createElement('figure'));
  const button = element.appendChild(document.createElement('button'));
  const onSight = vi.fn();
  const sight = createSight(onSight);
  const end = sight.watch(element);
  return { element, button, onSight, sight, end };
}

it('takes for looked at whatever it knows nothing of', () => {
  expect(createSight(vi.fn()).isLookedAt()).toBe(true);
  expect(watching().sight.isLookedAt()).toBe(true);
});

it('follows an element out of sight and back, and tells of it', () => {
  const { element, sight, onSight } = watching();
  see.get(element)?.(false);
  expect(sight.isLookedAt()).toBe(false);
  expect(onSight).not.toHaveBeenCalled();
  see.get(element)?.(true);
  expect(sight.isLookedAt()).toBe(true);
  expect(onSight).toHaveBeenCalledTimes(1);
});

it('takes for looked at what is operated, in sight or not', () => {
  const { element, button, sight, onSight } = watching();
  see.get(element)?.(false);
  button.focus();
  expect(onSight).toHaveBeenCalledTimes(1);
  expect(sight.isLookedAt()).toBe(true);
  button.blur();
  expect(sight.isLookedAt()).toBe(false);
});

it('is looked at while one of two is', () => {
  const { element, sight } = watching();
  const other = document.body.appendChild(document.createElement('figure'));
  sight.watch(other);
  see.get(element)?.(false);
  expect(sight.isLookedAt()).toBe(true);
  see.get(other)?.(false);
  expect(sight.isLookedAt()).toBe(false);
});

it('forgets an element that is gone', () => {
  const { element, button, sight, onSight, end } = watching();
  see.get(element)?.(false);
  end();
  button.focus();
  expect(onSight).not.toHaveBeenCalled();
  expect(sight.isLookedAt()).toBe(true);
});
