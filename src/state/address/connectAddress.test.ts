import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatHash } from '../link/hash';
import { FakeWindow } from '../testing/fakeWindow';
import { newStore, places } from '../testing/newStore';
import { connectAddress } from './connectAddress';
import { writeInterval } from './historyWriter';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store at an address, as a page that has just been opened. */
function open(hash = '#/the-line/one') {
  const app = newStore({ initialHash: hash });
  const window = new FakeWindow(hash);
  const disconnect = connectAddress(app.store, window, places);
  const hashOf = () => formatHash(app.state().place, app.state());
  return { ...app, window, disconnect, hashOf };
}

const wait = () => vi.advanceTimersByTime(writeInterval);
const softmax = { chapter: 'softmax', step: 'shift' };
const two = { chapter: 'the-line', step: 'two' };

describe('the address', () => {
  it('is left alone while nothing changes', () => {
    const { window } = open();
    wait();
    expect(window.calls).toEqual([]);
  });

  it('becomes that of the step shown where it was none', () => {
    const { window } = open('');
    wait();
    expect(window.calls).toEqual([{ kind: 'replace', hash: '#/the-line/one' }]);
  });

  it('is read at once, and undo does not reach before it', () => {
    const { actions, store, hashOf } = open();
    actions.setReg(2);
    const window = new FakeWindow(hashOf());
    const other = newStore();
    connectAddress(other.store, window, places);
    expect(other.state().params).toEqual(store.getState().params);
    const fresh = newStore({ initialHash: window.location.hash });
    connectAddress(fresh.store, window, places);
    expect(fresh.store.temporal.getState().pastStates).toEqual([]);
  });

  it('gets a new entry for a new step, at once', () => {
    const { actions, window } = open();
    actions.setPlace(softmax);
    expect(window.calls).toEqual([{ kind: 'push', hash: '#/softmax/shift' }]);
  });

  it('is rewritten by any other change, in which several are gathered', () => {
    const { actions, window, hashOf } = open();
    actions.setCursor({ i: 3 });
    actions.setReg(0.5);
    actions.setLayout('rows');
    actions.pin({ term: 'dW' });
    expect(window.calls).toEqual([]);
    wait();
    expect(window.calls).toEqual([{ kind: 'replace', hash: hashOf() }]);
  });

  it('is not concerned with pointing, notices and settings', () => {
    const { actions, window } = open();
    actions.point({ term: 'dW' });
    actions.setReg(-1);
    actions.setSetting('theme', 'dark');
    wait();
    expect(window.calls).toEqual([]);
  });

  it('is written at most once in an interval, however long the stream', () => {
    const { actions, window, hashOf } = open();
    for (let step = 0; step < 100; step += 1) {
      actions.setReg(step / 100);
      vi.advanceTimersByTime(16);
    }
    wait();
    expect(window.calls.length).toBeLessThanOrEqual(Math.ceil(1600 / writeInterval) + 1);
    expect(window.location.hash).toBe(hashOf());
  });

  it('gathers steps taken in a run into one entry', () => {
    const { actions, window } = open();
    actions.setPlace(two);
    actions.setPlace(softmax);
    actions.setPlace(two);
    actions.setPlace(softmax);
    wait();
    wait();
    expect(window.hashes).toEqual(['#/the-line/one', '#/the-line/two', '#/softmax/shift']);
  });

  it('stays still during a drag and is written at its end', () => {
    const { actions, window, hashOf } = open();
    actions.beginEdit();
    for (let step = 0; step < 100; step += 1) {
      actions.movePoint(0, [step / 50, 0]);
      vi.advanceTimersByTime(16);
    }
    expect(window.calls).toEqual([]);
    actions.endEdit();
    expect(window.calls).toEqual([{ kind: 'replace', hash: hashOf() }]);
  });

  it('holds the step alone where the state is too large for it', () => {
    const { actions, window, state } = open();
    for (let i = 0; i < 150; i += 1) actions.addExample([Math.sqrt(i), Math.cbrt(i)], i % 3);
    const { params } = state();
    wait();
    expect(window.location.hash).toBe('#/the-line/one');
    actions.setPlace(softmax);
    wait();
    window.go(-1);
    expect(state().place).toEqual(places[0]);
    expect(state().params).toBe(params);
  });
});

describe('going back', () => {
  it('shows the step and the numbers it was left with; forward the later ones', () => {
    const { actions, window, state } = open();
    actions.setReg(0.5);
    wait();
    actions.setPlace(softmax);
    actions.setReg(0.75);
    wait();
    wait();
    window.go(-1);
    expect(state()).toMatchObject({ place: places[0], params: { reg: 0.5 } });
    window.go(1);
    expect(state()).toMatchObject({ place: softmax, params: { reg: 0.75 } });
    actions.undo();
    expect(state().params.reg).toBe(0.5);
  });

  it('finds a change that was made just before the step', () => {
    const { actions, window, state } = open();
    actions.setReg(0.5);
    actions.setPlace(softmax);
    expect(window.calls.map(({ kind }) => kind)).toEqual(['replace', 'push']);
    window.go(-1);
    expect(state()).toMatchObject({ place: places[0], params: { reg: 0.5 } });
  });

  it('makes no entry of the history where the numbers are the same', () => {
    const { actions, window, store, state } = open();
    const { params } = state();
    actions.setPlace(softmax);
    window.go(-1);
    expect(state().params).toBe(params);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('ends a drag, and writes nothing into the entry gone to', () => {
    const { actions, window, state } = open();
    actions.setPlace(softmax);
    wait();
    actions.beginEdit();
    actions.movePoint(0, [1, 1]);
    window.go(-1);
    expect(state()).toMatchObject({ place: places[0], editStart: null });
    wait();
    expect(window.hashes[0]).toBe('#/the-line/one');
  });
});

describe('a link followed inside the page', () => {
  it('is read like any', () => {
    const { window, state } = open();
    const other = newStore();
    other.actions.setReg(0.5);
    window.follow(formatHash(softmax, other.state()));
    expect(state()).toMatchObject({ place: softmax, params: { reg: 0.5 } });
  });

  it('that is broken leaves the default numbers, says so, and undo brings the old ones back', () => {
    const { actions, window, state } = open();
    actions.setReg(0.5);
    wait();
    window.follow('#/softmax/shift?s=broken');
    expect(state()).toMatchObject({ place: softmax, params: { reg: 0.1 }, notice: { source: 'link' } });
    wait();
    expect(window.location.hash).toBe('#/softmax/shift');
    actions.undo();
    expect(state().params.reg).toBe(0.5);
    window.follow('#/the-line/two');
    expect(state().notice).toBeNull();
  });

  it('to an element of the page is none of ours: the step and its address stay', () => {
    const { actions, window, state, hashOf } = open();
    actions.setReg(0.5);
    wait();
    window.follow('#content');
    expect(state()).toMatchObject({ place: places[0], params: { reg: 0.5 }, notice: null });
    wait();
    expect(window.location.hash).toBe(hashOf());
  });
});

describe('a browser that throws at history calls', () => {
  it('stops nothing; the address follows with a later change', () => {
    const { actions, window, state, hashOf } = open();
    window.refuses = true;
    actions.setPlace(softmax);
    actions.setReg(0.5);
    wait();
    expect(state()).toMatchObject({ place: softmax, params: { reg: 0.5 } });
    window.refuses = false;
    actions.setReg(0.75);
    wait();
    wait();
    expect(window.hashes).toEqual(['#/the-line/one', hashOf()]);
  });
});

describe('the end', () => {
  it('of the page writes what is pending', () => {
    const { actions, window, hashOf } = open();
    actions.setReg(0.5);
    window.send('pagehide');
    expect(window.location.hash).toBe(hashOf());
  });

  it('of the connection writes what is pending, and then no more', () => {
    const { actions, window, disconnect, hashOf, state } = open();
    actions.setReg(0.5);
    disconnect();
    expect(window.location.hash).toBe(hashOf());
    actions.setReg(0.75);
    wait();
    expect(window.calls).toHaveLength(1);
    window.follow('#/softmax/shift');
    expect(state().place).toEqual(places[0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
