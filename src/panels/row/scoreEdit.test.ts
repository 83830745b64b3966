import { describe, expect, it } from 'vitest';
import { createActions } from '../../state/actions/createActions';
import { selectTrace } from '../../state/selectors';
import { newStore } from '../../state/testing/newStore';
import { createScoreEdit, naturalScale } from './scoreEdit';

function begin() {
  const { store, actions, state } = newStore();
  return { store, actions, state, edit: createScoreEdit(store, createActions(store)) };
}
const example = (state: ReturnType<typeof begin>['state']) => {
  const found = selectTrace(state()).examples[7];
  if (!found) throw new Error('There is an example 7.');
  return found;
};

describe('a score that is pulled', () => {
  it('is one edit, along the example, and says what it made of W', () => {
    const { store, actions, state, edit } = begin();
    const before = state().params;
    const scale = naturalScale(example(state));
    const score = edit.score(2);
    edit.start(2);
    expect(state().cursor.j).toBe(2);
    expect(edit.change()).toBeNull();
    for (const share of [0.2, 0.5, 1]) edit.pull(share);
    const after = example(state);
    expect(after.scores[2]).toBeCloseTo(Math.round((score + scale) * 100) / 100, 12);

    const said = edit.change();
    said?.change.forEach((value, d) => {
      expect(value).toBeCloseTo((state().params.W[2]?.[d] ?? NaN) - (before.W[2]?.[d] ?? NaN), 12);
      expect(value).toBeCloseTo(said.along * (after.x[d] ?? NaN), 12);
    });
    expect(said).toMatchObject({ i: 7, j: 2 });
    edit.end();
    expect(edit.change()).toEqual(said);
    expect(store.temporal.getState().pastStates).toHaveLength(1);

    actions.undo();
    expect(state().params).toBe(before);
    expect(edit.change()).toBeNull();
    actions.redo();
    expect(edit.change()).toEqual(said);
  });

  it('leaves everything as it was where it is given up', () => {
    const { store, state, edit } = begin();
    const before = state().params;
    edit.start(0);
    edit.pull(-0.4);
    edit.cancel();
    expect(state().params).toBe(before);
    expect(edit.change()).toBeNull();
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('is drawn on a scale that stands still, grows where it must, and is fitted when let go', () => {
    const { state, edit } = begin();
    const scale = edit.scale();
    edit.start(2);
    // The lowest score comes to the middle: what is largest is less now.
    edit.pull(0.6);
    expect(naturalScale(example(state))).toBeLessThan(scale);
    expect(edit.scale()).toBe(scale);
    edit.pull(-3);
    expect(edit.scale()).toBeGreaterThan(scale);
    edit.pull(0.6);
    expect(edit.scale()).toBe(scale);
    edit.end();
    expect(edit.scale()).toBe(naturalScale(example(state)));
  });
});

describe('a score by keys', () => {
  it('moves by the step, an edit each, said as one change until something else is changed', () => {
    const { store, actions, state, edit } = begin();
    const score = edit.score(1);
    for (let press = 0; press < 3; press += 1) edit.nudge(1, 0.1);
    expect(edit.score(1)).toBeCloseTo(score + 0.3, 12);
    expect(store.temporal.getState().pastStates).toHaveLength(3);
    const size = example(state).x.reduce((sum, value) => sum + value * value, 0);
    expect(edit.change()?.along).toBeCloseTo(0.3 / size, 12);
    actions.setReg(0.2);
    expect(edit.change()).toBeNull();
    edit.nudge(1, 0.1);
    expect(edit.change()?.along).toBeCloseTo(0.1 / size, 12);
    actions.setCursor({ i: 3 });
    expect(edit.change()).toBeNull();
  });

  it('stays where no weights can give it another value', () => {
    const { actions, state, edit } = begin();
    actions.setBias(false);
    actions.moveExample(7, [0, 0]);
    const before = state().params;
    edit.nudge(1, 0.1);
    expect(state().params).toBe(before);
    expect(edit.change()).toBeNull();
    expect(state().notice?.kind).toBe('error');
  });
});
