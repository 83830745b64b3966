import { describe, expect, it } from 'vitest';
import { placeAt, positionOf, tapeLength } from '../engine';
import { selectAdded, selectTapePosition, tapeSizesOf } from './tape';
import { newStore } from './testing/newStore';

const opened = () => {
  const { actions, state, store } = newStore();
  const at = (place: Parameters<typeof positionOf>[0]) => positionOf(place, tapeSizesOf(state()));
  return { actions, state, store, at, position: () => selectTapePosition(state()) };
};

describe('the run', () => {
  it('stands at the question’s line in the cursor’s turn', () => {
    const { position, at } = opened();
    expect(position()).toBe(at({ line: 'add', i: 7, j: 1 }));
  });

  it('takes the cursor along, and k where the sum is made', () => {
    const { actions, state, at, position } = opened();
    actions.setTape(at({ line: 'sum', i: 9, k: 2 }));
    expect(state().cursor).toEqual({ i: 9, j: 1, k: 2, d: 0 });
    expect(state().tape).toEqual({ line: 'sum', ends: false });
    expect(position()).toBe(at({ line: 'sum', i: 9, k: 2 }));
  });

  it('comes back to every position it is set to', () => {
    const { actions, state, position } = opened();
    for (let at = 0; at < tapeLength(tapeSizesOf(state())); at += 1) {
      actions.setTape(at);
      expect(position()).toBe(at);
    }
  });

  it('has added the examples whose turn with the class is over, wherever it stands', () => {
    const { actions, state } = opened();
    const sizes = tapeSizesOf(state());
    const added = Array.from({ length: sizes.C }, () => 0);
    for (let at = 0; at < tapeLength(sizes); at += 1) {
      actions.setTape(at);
      const { line, j } = placeAt(at, sizes);
      if (line === 'add' && j !== undefined) added[j]! += 1;
      expect(selectAdded(state())).toBe(added[state().cursor.j]);
    }
    expect(added).toEqual([sizes.N, sizes.N, sizes.N]);
  });

  it('steps line by line and stays at either end', () => {
    const { actions, at, position } = opened();
    actions.stepTape(1);
    expect(position()).toBe(at({ line: 'classes', i: 7, j: 2 }));
    actions.stepTape(-2);
    expect(position()).toBe(at({ line: 'probs', i: 7, j: 1 }));
    actions.stepTape(-Infinity);
    expect(position()).toBe(0);
    actions.stepTape(-1);
    expect(position()).toBe(0);
    actions.stepTape(Infinity);
    expect(position()).toBe(at({ line: 'return' }));
  });

  it('goes to the turn that the cursor is moved to', () => {
    const { actions, at, position } = opened();
    actions.setCursor({ i: 3, j: 2 });
    expect(position()).toBe(at({ line: 'add', i: 3, j: 2 }));
    actions.setTape(at({ line: 'score', i: 3 }));
    actions.setCursor({ i: 5 });
    expect(position()).toBe(at({ line: 'score', i: 5 }));
    actions.setCursor({ j: 0 });
    expect(position()).toBe(at({ line: 'add', i: 5, j: 0 }));
    actions.setTape(at({ line: 'return' }));
    actions.setCursor({ i: 1 });
    expect(position()).toBe(at({ line: 'add', i: 1, j: 0 }));
  });

  it('stays where it is while a feature is chosen', () => {
    const { actions, at, position } = opened();
    actions.setTape(at({ line: 'mean' }));
    actions.setCursor({ d: 2 });
    expect(position()).toBe(at({ line: 'mean' }));
  });

  it('goes on behind the lines that a sum does not have', () => {
    const { actions, at, position } = opened();
    actions.setTape(at({ line: 'mean' }));
    actions.setReduction('sum');
    expect(position()).toBe(at({ line: 'penalty-loss' }));
  });

  it('is nothing to undo, and tells nobody when it stays', () => {
    const { actions, store, position } = opened();
    actions.setTape(5);
    expect(store.temporal.getState().pastStates).toEqual([]);
    let told = 0;
    store.subscribe(() => (told += 1));
    actions.setTape(position());
    expect(told).toBe(0);
  });

  it('is at the nearest event once examples are gone', () => {
    const { actions, at, position } = opened();
    actions.setTape(at({ line: 'shift', i: 11 }));
    actions.removeExample(11);
    expect(position()).toBe(at({ line: 'shift', i: 10 }));
  });
});
