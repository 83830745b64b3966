import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newStore } from '../state/testing/newStore';
import { createPulse } from './createPulse';

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const next = { chapter: 'the-line', step: 'two' } as const;

function beating() {
  const app = newStore();
  const listener = vi.fn();
  const end = createPulse(app.store).subscribe(listener);
  return { ...app, listener, end };
}

it('beats at once when a number changes', () => {
  const { actions, listener } = beating();
  actions.setReg(0.5);
  expect(listener).toHaveBeenCalled();
});

it('beats after the paint of a new step, and not before', () => {
  const { actions, listener } = beating();
  actions.setPlace(next);
  expect(listener).not.toHaveBeenCalled();
  for (const frame of frames) frame(0);
  expect(listener).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('beats all the same where no frame is drawn, once', () => {
  const { actions, listener } = beating();
  actions.setPlace(next);
  vi.advanceTimersByTime(1000);
  for (const frame of frames) frame(0);
  vi.advanceTimersByTime(1000);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('is silent for whoever has gone before the paint', () => {
  const { actions, listener, end } = beating();
  actions.setPlace(next);
  end();
  vi.advanceTimersByTime(1000);
  expect(listener).not.toHaveBeenCalled();
});
