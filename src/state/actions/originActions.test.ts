import { describe, expect, it } from 'vitest';
import { places } from '../step';
import { newStore as emptyStore } from '../testing/newStore';

const newStore = () => emptyStore({ places });

describe('asking where a number comes from', () => {
  it('fills in from the cursor what a term does not say', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 3, j: 2, k: 1, d: 1 });
    actions.askOrigin({ term: 'contribution', i: 5 });
    expect(state().origin).toEqual([{ quantity: 'contribution', i: 5, j: 2, d: 1 }]);
    actions.askOrigin({ term: 'jacobian' });
    expect(state().origin).toEqual([{ quantity: 'jacobian', i: 3, k: 1, j: 2 }]);
    actions.askOrigin({ term: 'probs', k: 0 });
    expect(state().origin).toEqual([{ quantity: 'probs', i: 3, j: 0 }]);
    actions.askOrigin({ term: 'reg' });
    expect(state().origin).toEqual([{ quantity: 'reg' }]);
  });

  it('asks the lit term, and dW where none is lit', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 3, j: 2, d: 1 });
    actions.askOrigin();
    expect(state().origin).toEqual([{ quantity: 'dW', j: 2, d: 1 }]);
    actions.pin({ term: 'loss' });
    actions.askOrigin();
    expect(state().origin).toEqual([{ quantity: 'loss', i: 3 }]);
    actions.point({ term: 'X', i: 7, d: 0 });
    actions.askOrigin();
    expect(state().origin).toEqual([{ quantity: 'X', i: 7, d: 0 }]);
  });

  it('keeps the way that was gone, and goes back on it', () => {
    const { actions, state } = newStore();
    actions.askOrigin({ term: 'dW', j: 1, d: 0 });
    actions.followOrigin({ quantity: 'contribution', i: 4, j: 1, d: 0 });
    actions.followOrigin({ quantity: 'dScores', i: 4, j: 1 });
    expect(state().origin.map(({ quantity }) => quantity)).toEqual(['dW', 'contribution', 'dScores']);
    actions.followOrigin({ quantity: 'dW', j: 1, d: 0 });
    expect(state().origin).toEqual([{ quantity: 'dW', j: 1, d: 0 }]);
    actions.closeOrigin();
    expect(state().origin).toEqual([]);
  });

  it('goes back as far as the numbers are still there', () => {
    const { actions, state } = newStore();
    const last = state().params.X.length - 1;
    actions.askOrigin({ term: 'dW', j: 1, d: 0 });
    actions.followOrigin({ quantity: 'contribution', i: last, j: 1, d: 0 });
    actions.removeExample(0);
    expect(state().origin).toEqual([{ quantity: 'dW', j: 1, d: 0 }]);
    actions.undo();
    expect(state().origin).toEqual([{ quantity: 'dW', j: 1, d: 0 }]);
  });

  it('is no edit', () => {
    const { actions, store } = newStore();
    actions.askOrigin();
    actions.followOrigin({ quantity: 'reg' });
    expect(store.temporal.getState().pastStates).toEqual([]);
  });
});
