import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restTimer } from './restTimer';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('runs once, when nothing has happened for as long', () => {
  const run = vi.fn();
  const timer = restTimer(run, 100);
  timer.touch();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('whatever happens meanwhile puts it off, and takes one timer in all', () => {
  const run = vi.fn();
  const timer = restTimer(run, 100);
  for (let frame = 0; frame < 30; frame += 1) {
    timer.touch();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(16);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(83);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test('runs again when something happens again, also from within', () => {
  const run = vi.fn();
  const timer = restTimer(run, 100);
  run.mockImplementationOnce(() => {
    timer.touch();
  });
  timer.touch();
  vi.advanceTimersByTime(200);
  expect(run).toHaveBeenCalledTimes(2);
});

test('does not run when it is taken back, and can be touched anew', () => {
  const run = vi.fn();
  const timer = restTimer(run, 100);
  timer.touch();
  timer.cancel();
  vi.advanceTimersByTime(200);
  expect(run).not.toHaveBeenCalled();
  timer.touch();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
});
