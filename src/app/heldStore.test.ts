import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newStore } from '../state/testing/newStore';
import { heldStore } from './heldStore';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const next = { chapter: 'the-line', step: 'two' } as const;

function following(holding: boolean) {
  const { store: source, actions } = newStore();
  const asked = { holding };
  const held = heldStore(source, () => asked.holding);
  const listener = vi.fn();
  const end = held.store.subscribe(listener);
  return { source, actions, asked, held, listener, end };
}

it('is the store itself while nothing is held', () => {
  const { source, actions, held, listener } = following(false);
  const before = source.getState();
  actions.setReg(0.5);
  expect(held.store.getState()).toBe(source.getState());
  expect(listener).toHaveBeenCalledExactlyOnceWith(source.getState(), before);
});

it('shows the state before while it holds, and tells all at once when nothing changes any more', () => {
  const { source, actions, held, listener } = following(true);
  const before = source.getState();
  actions.setReg(0.5);
  vi.advanceTimersByTime(100);
  actions.setReg(0.6);
  vi.advanceTimersByTime(100);
  expect(held.store.getState()).toBe(before);
  expect(listener).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(held.store.getState().params.reg).toBe(0.6);
  expect(listener).toHaveBeenCalledExactlyOnceWith(source.getState(), before);
});

it('tells at once when it is released, once', () => {
  const { source, actions, held, listener } = following(true);
  const before = source.getState();
  actions.setReg(0.5);
  held.release();
  expect(held.store.getState()).toBe(source.getState());
  expect(listener).toHaveBeenCalledExactlyOnceWith(source.getState(), before);
  held.release();
  vi.advanceTimersByTime(1000);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('tells what was held with the first change that is not to be held', () => {
  const { source, actions, asked, listener } = following(true);
  const before = source.getState();
  actions.setReg(0.5);
  asked.holding = false;
  actions.setReg(0.6);
  expect(listener).toHaveBeenCalledExactlyOnceWith(source.getState(), before);
  vi.advanceTimersByTime(1000);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('never holds a new step', () => {
  const { actions, held, listener } = following(true);
  actions.setReg(0.5);
  actions.setPlace(next);
  expect(held.store.getState().place).toEqual(next);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('holds nothing for nobody', () => {
  const { source, actions, held, listener, end } = following(true);
  actions.setReg(0.5);
  end();
  expect(held.store.getState()).toBe(source.getState());
  vi.advanceTimersByTime(1000);
  expect(listener).not.toHaveBeenCalled();
});

it('has the history of the store', () => {
  const { source, held } = following(true);
  expect(held.store.temporal).toBe(source.temporal);
});
