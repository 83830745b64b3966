import { describe, expect, it, vi } from 'vitest';
import { newStore } from '../testing/newStore';

describe('setCursor', () => {
  it('starts where the opening picture looks', () => {
    expect(newStore().state().cursor).toEqual({ i: 7, j: 1, k: 1, d: 0 });
  });

  it('moves what is named and keeps the rest', () => {
    const { actions, state } = newStore();
    actions.setCursor({ j: 2, d: 1 });
    expect(state().cursor).toEqual({ i: 7, j: 2, k: 1, d: 1 });
  });

  it('starts k at the label of another example, and at nothing else', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 9 });
    expect(state().cursor).toEqual({ i: 9, j: 1, k: 2, d: 0 });
    actions.setCursor({ k: 0 });
    actions.setCursor({ i: 9, j: 0 });
    expect(state().cursor.k).toBe(0);
    actions.setCursor({ i: 0, k: 1 });
    expect(state().cursor).toEqual({ i: 0, j: 0, k: 1, d: 0 });
  });

  it('goes to the nearest place that exists', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 99, j: 99, d: 99 });
    expect(state().cursor).toEqual({ i: 11, j: 2, k: 2, d: 2 });
    actions.setCursor({ i: -5, j: -1, k: -1, d: -1 });
    expect(state().cursor).toEqual({ i: 0, j: 0, k: 0, d: 0 });
  });

  it('tells nobody when nothing moves', () => {
    const { actions, store } = newStore();
    const listener = vi.fn();
    store.subscribe(listener);
    actions.setCursor({ i: 7, j: 1 });
    actions.setCursor({});
    expect(listener).not.toHaveBeenCalled();
  });

  it('is no edit: there is nothing to undo', () => {
    const { actions, store } = newStore();
    actions.setCursor({ i: 3 });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });
});

describe('stepExample', () => {
  it('goes on and back, and stays at either end', () => {
    const { actions, state } = newStore();
    actions.stepExample(1);
    expect(state().cursor).toMatchObject({ i: 8, k: 2 });
    for (let step = 0; step < 9; step += 1) actions.stepExample(1);
    expect(state().cursor.i).toBe(11);
    for (let step = 0; step < 20; step += 1) actions.stepExample(-1);
    expect(state().cursor).toMatchObject({ i: 0, k: 0 });
  });
});

describe('setAxes', () => {
  it('draws the features named', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('notes-figure');
    actions.setAxes([2, 3]);
    expect(state().axes).toEqual([2, 3]);
  });

  it('swaps where both would be the same', () => {
    const { actions, state } = newStore();
    actions.setAxes([1, 1]);
    expect(state().axes).toEqual([1, 0]);
    actions.setAxes([1, 1]);
    expect(state().axes).toEqual([0, 1]);
  });

  it('keeps to features that exist; the bias is none', () => {
    const { actions, state } = newStore();
    actions.setAxes([0, 9]);
    expect(state().axes).toEqual([0, 1]);
    actions.setAxes([-4, 1]);
    expect(state().axes).toEqual([0, 1]);
    actions.setAxes([8, 9]);
    expect(state().axes).toEqual([1, 0]);
  });

  it('returns into a smaller data set', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('notes-figure');
    actions.setAxes([3, 2]);
    actions.chooseDataSet('default');
    expect(state().axes).toEqual([1, 0]);
  });
});
