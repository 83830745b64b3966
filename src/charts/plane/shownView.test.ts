// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { View } from '../layout/view';
import { pannedBy, zoomedAround } from '../layout/moveView';
import { createShownView, duration } from './shownView';

const view: View = { width: 400, height: 300, unit: 40, origin: [200, 150] };
const near = zoomedAround(view, [100, 100], 2);
const picture = {};

let reduced = false;
beforeEach(() => {
  reduced = false;
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
});

function start() {
  const shown = createShownView(view);
  const patch = vi.fn();
  shown.patchWith(patch);
  shown.rest(view, picture);
  return { shown, patch };
}

it('travels to another view of the same picture, and patches on the way', () => {
  const { shown, patch } = start();
  shown.rest(near, picture);
  expect(shown.now()).toBe(view);
  vi.advanceTimersByTime(duration / 2);
  expect(shown.now().unit).toBeGreaterThan(view.unit);
  expect(shown.now().unit).toBeLessThan(near.unit);
  vi.advanceTimersByTime(duration);
  expect(shown.now()).toBe(near);
  expect(patch.mock.calls.length).toBeGreaterThan(3);
  patch.mockClear();
  vi.advanceTimersByTime(duration);
  expect(patch).not.toHaveBeenCalled();
});

it('cuts to another picture, to another size, and under reduced motion', () => {
  const { shown } = start();
  shown.rest(near, {});
  expect(shown.now()).toBe(near);
  const wide = { ...near, width: 500 };
  shown.rest(wide, {});
  expect(shown.now()).toBe(wide);
  reduced = true;
  const still = start().shown;
  still.rest(near, picture);
  expect(still.now()).toBe(near);
});

it('stands still while something is held, and goes on when it is let go', () => {
  const { shown } = start();
  shown.rest(near, picture);
  vi.advanceTimersByTime(duration / 2);
  shown.hold(true);
  const { unit } = shown.now();
  vi.advanceTimersByTime(duration);
  expect(shown.now().unit).toBe(unit);
  shown.hold(false);
  vi.advanceTimersByTime(duration * 2);
  expect(shown.now()).toBe(near);
});

it('keeps what a gesture shows until that is at rest', () => {
  const { shown } = start();
  shown.hold(true);
  const moved = pannedBy(view, [30, 0]);
  shown.show(moved);
  expect(shown.now()).toBe(moved);
  const settled = { ...moved };
  shown.rest(settled, picture);
  expect(shown.now()).toBe(moved);
  shown.hold(false);
  expect(shown.now()).toBe(settled);
});
