import { describe, expect, it, vi } from 'vitest';
import { selectActiveTerm } from '../selectors';
import { defaultSettings } from '../settings/settings';
import { newStore } from '../testing/newStore';

describe('tables', () => {
  it('are sorted and summed up as chosen, one choice at a time, and keep it from step to step', () => {
    const { actions, state, store } = newStore();
    actions.setTables({ order: 'size' });
    actions.setTables({ pile: 'mean' });
    actions.setPlace({ chapter: 'the-line', step: 'two' });
    expect(state().tables).toEqual({ order: 'size', pile: 'mean', addsUp: null });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });
});

describe('pointing and pinning', () => {
  it('lights what is pointed at, else what is pinned', () => {
    const { actions, state } = newStore();
    expect(selectActiveTerm(state())).toBeNull();
    actions.pin({ term: 'dW', j: 1 });
    actions.point({ term: 'probs' });
    expect(selectActiveTerm(state())).toEqual({ term: 'probs' });
    actions.point(null);
    expect(selectActiveTerm(state())).toEqual({ term: 'dW', j: 1 });
  });

  it('lets a pinned term go when it is pinned again, and takes another instead', () => {
    const { actions, state } = newStore();
    actions.pin({ term: 'dW', j: 1 });
    actions.pin({ term: 'dW', j: 2 });
    expect(state().pinned).toEqual({ term: 'dW', j: 2 });
    actions.pin({ term: 'dW', j: 2 });
    expect(state().pinned).toBeNull();
    actions.pin(null);
    expect(state().pinned).toBeNull();
  });

  it('tells nobody when the pointer stays on the same term', () => {
    const { actions, store } = newStore();
    actions.point({ term: 'probs', i: 1 });
    const listener = vi.fn();
    store.subscribe(listener);
    actions.point({ term: 'probs', i: 1 });
    expect(listener).not.toHaveBeenCalled();
    actions.point({ term: 'probs', i: 2 });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('never touches the numbers', () => {
    const { actions, state, store } = newStore();
    const { params } = state();
    actions.point({ term: 'X', i: 3 });
    actions.pin({ term: 'X', i: 3 });
    expect(state().params).toBe(params);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('ends where the example goes', () => {
    const { actions, state } = newStore();
    actions.pin({ term: 'X', i: 11 });
    actions.point({ term: 'X', i: 2 });
    actions.removeExample(0);
    expect(state()).toMatchObject({ pinned: null, pointed: { term: 'X', i: 2 } });
  });
});

describe('the place', () => {
  it('changes, and forgets what was pointed at, not what is pinned', () => {
    const { actions, state } = newStore();
    actions.pin({ term: 'dW' });
    actions.point({ term: 'probs' });
    actions.setPlace({ chapter: 'softmax', step: 'shift' });
    expect(state()).toMatchObject({
      place: { chapter: 'softmax', step: 'shift' },
      pointed: null,
      pinned: { term: 'dW' },
    });
  });

  it('stays the same object where it is the same', () => {
    const { actions, state } = newStore();
    const { place } = state();
    actions.setPlace({ ...place });
    expect(state().place).toBe(place);
  });
});

describe('the layout and the settings', () => {
  it('are set, and are nothing to undo', () => {
    const { actions, state, store } = newStore();
    actions.setLayout('rows');
    actions.setSetting('theme', 'dark');
    actions.setSetting('view', 'lecture');
    actions.setSetting('singleKeys', false);
    expect(state().layout).toBe('rows');
    actions.setSetting('predict', false);
    const set = { theme: 'dark', view: 'lecture', singleKeys: false, predict: false };
    expect(state().settings).toEqual({ ...defaultSettings, ...set });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it.each([
    [6, 6],
    [1, 2],
    [99, 8],
    [3.4, 3],
  ])('%d decimals become %d', (given, kept) => {
    const { actions, state } = newStore();
    actions.setSetting('decimals', given);
    expect(state().settings.decimals).toBe(kept);
  });
});

describe('the plane’s look', () => {
  it('changes part by part, and is nothing to undo', () => {
    const { actions, state, store } = newStore();
    expect(state().planeLook).toEqual({ arrows: 'chain', without: false, isolines: false });
    actions.setPlaneLook({ arrows: 'weights' });
    actions.setPlaneLook({ isolines: true });
    expect(state().planeLook).toEqual({ arrows: 'weights', without: false, isolines: true });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });
});
