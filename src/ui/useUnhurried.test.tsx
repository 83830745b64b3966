// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useUnhurried } from './useUnhurried';

const picture = {};
let used: number;

function Shown({ value, of }: { readonly value: number; readonly of: object }) {
  const taken = useUnhurried(value, of);
  return <output>{taken}</output>;
}

const room = document.createElement('div');
const root = createRoot(room);
const show = (value: number, of: object = picture) => {
  act(() => {
    root.render(<Shown value={value} of={of} />);
  });
  used = Number(room.textContent);
};
const pass = (time: number) => {
  act(() => {
    vi.advanceTimersByTime(time);
  });
  used = Number(room.textContent);
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('takes the first change at once, those in a hurry when it is over, and any with another object', () => {
  show(0);
  show(1);
  expect(used).toBe(1);
  pass(30);
  show(2);
  pass(30);
  show(3);
  expect(used).toBe(1);
  pass(100);
  expect(used).toBe(3);
  show(4);
  expect(used).toBe(4);
  show(5);
  expect(used).toBe(4);
  show(5, {});
  expect(used).toBe(5);
});
