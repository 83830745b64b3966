import { describe, expect, it } from 'vitest';
import { dataSets } from '../../engine';
import { limits } from '../limits';
import { selectIsEdited, selectShapes } from '../selectors';
import { newStore } from '../testing/newStore';

describe('chooseDataSet', () => {
  it.each(dataSets.map(({ id }) => id))('brings the numbers, conventions and names of %s', (id) => {
    const { actions, state } = newStore();
    const chosen = dataSets.find((dataSet) => dataSet.id === id);
    expect(actions.chooseDataSet(id)).toBe(true);
    expect(state()).toMatchObject({ dataSet: id, notice: null });
    expect(state().params).toBe(chosen?.params);
    expect(state().featureNames).toBe(chosen?.featureNames);
    expect(state().cursor.k).toBe(state().params.y[state().cursor.i]);
  });

  it('refuses a set that does not exist', () => {
    const { actions, state } = newStore();
    expect(actions.chooseDataSet('toString')).toBe(false);
    expect(state().dataSet).toBe('default');
    expect(state().notice?.text).toBe('There is no data set named “toString”. Choose one from the list.');
  });

  it('is undone and redone whole, and the cursor stays inside', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 11, j: 2, d: 2 });
    actions.chooseDataSet('notes-figure');
    expect(state().cursor).toMatchObject({ i: 0, k: 2 });
    actions.undo();
    expect(state()).toMatchObject({ dataSet: 'default', cursor: { i: 0, k: 2 } });
    expect(state().params).toBe(dataSets[0]?.params);
    actions.setCursor({ i: 11 });
    actions.redo();
    expect(state()).toMatchObject({ dataSet: 'notes-figure', cursor: { i: 0, k: 2 } });
  });
});

describe('resetParams', () => {
  it('brings the data set back as it comes, and can be undone', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('two-classes');
    actions.setReg(3);
    actions.addClass();
    actions.resetParams();
    expect(state().params).toBe(dataSets.find(({ id }) => id === 'two-classes')?.params);
    actions.undo();
    expect(state().params.reg).toBe(3);
    expect(selectIsEdited(state())).toBe(true);
  });
});

describe('zeroWeights', () => {
  it('makes every weight 0 and nothing else other, as one entry of the history', () => {
    const { actions, state } = newStore();
    const { params: before } = state();
    expect(actions.zeroWeights()).toBe(true);
    expect(state().params).toEqual({
      ...before,
      W: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    actions.undo();
    expect(state().params).toBe(before);
  });
});

describe('examples', () => {
  it('are added at the end, and the cursor goes there', () => {
    const { actions, state } = newStore();
    expect(actions.addExample([0.5, -0], 2)).toBe(true);
    expect(state().params.X[12]).toEqual([0.5, 0]);
    expect(state().params.y[12]).toBe(2);
    expect(state().cursor).toMatchObject({ i: 12, k: 2 });
  });

  it('are duplicated beside themselves, and the cursor goes to the twin', () => {
    const { actions, state } = newStore();
    const { X, y } = state().params;
    expect(actions.duplicateExample(4)).toBe(true);
    expect(state().params.X).toEqual(X.toSpliced(5, 0, X[4] ?? []));
    expect(state().params.y).toEqual(y.toSpliced(5, 0, 1));
    expect(state().cursor).toMatchObject({ i: 5, k: 1 });
  });

  it.each([
    [9, { i: 7, k: 0 }],
    [2, { i: 6, k: 0 }],
    [7, { i: 7, k: 2 }],
  ])('are removed (example %i), and the cursor stays on its own or takes the next', (i, cursor) => {
    const { actions, state } = newStore();
    actions.setCursor({ k: 0 });
    const { X } = state().params;
    expect(actions.removeExample(i)).toBe(true);
    expect(state().params.X).toEqual(X.toSpliced(i, 1));
    expect(state().cursor).toMatchObject(cursor);
  });

  it('are removed from the end, and the cursor takes the one before', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 11 });
    actions.removeExample(11);
    expect(state().cursor).toMatchObject({ i: 10, k: 2 });
  });

  it.each<[string, (actions: ReturnType<typeof newStore>['actions']) => boolean, string]>([
    ['of another length', (a) => a.addExample([1], 0), 'An example here has 2 features, not 1.'],
    [
      'of no class',
      (a) => a.addExample([1, 2], 7),
      'The label of example 12 is a whole number from 0 to 2, not 7.',
    ],
    ['without a number', (a) => a.addExample([1, NaN], 0), 'Feature 1 of example 12 is a number'],
    ['that do not exist', (a) => a.duplicateExample(12), 'There is no example 12; choose 0 to 11.'],
    ['that never were', (a) => a.removeExample(-1), 'There is no example −1; choose 0 to 11.'],
  ])('%s are refused', (_name, act, text) => {
    const { actions, state } = newStore();
    const before = state().params;
    expect(act(actions)).toBe(false);
    expect(state().params).toBe(before);
    expect(state().notice?.text).toContain(text);
  });

  it('are never none', () => {
    const { actions, state } = newStore();
    for (let count = 12; count > 1; count -= 1) expect(actions.removeExample(0)).toBe(true);
    expect(actions.removeExample(0)).toBe(false);
    expect(state().params.X).toHaveLength(1);
    expect(state().notice?.text).toContain('needs at least one');
  });

  it('are at most as many as a page can show', () => {
    const { actions, state } = newStore();
    for (let count = 12; count < limits.examples; count += 1) actions.addExample([count, 0], 0);
    expect(actions.duplicateExample(0)).toBe(false);
    expect(state().params.X).toHaveLength(limits.examples);
    expect(state().notice?.text).toBe(
      'There are 300 examples, and 300 is the most that are added by hand. Remove one first.',
    );
  });
});

describe('classes', () => {
  it('are added with a row of zeros, up to ten', () => {
    const { actions, state } = newStore();
    for (let count = 3; count < 10; count += 1) expect(actions.addClass()).toBe(true);
    expect(state().params.W[9]).toEqual([0, 0, 0]);
    expect(actions.addClass()).toBe(false);
    expect(selectShapes(state())).toEqual({ N: 12, D: 3, C: 10, features: 2 });
    expect(state().notice?.text).toContain('There are 10 classes');
  });

  it('are removed from the end with their examples, down to two', () => {
    const { actions, state } = newStore();
    actions.setCursor({ i: 10, j: 2 });
    expect(actions.removeClass()).toBe(true);
    expect(selectShapes(state())).toEqual({ N: 8, D: 3, C: 2, features: 2 });
    expect(state().params.y).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(state().cursor).toMatchObject({ i: 7, j: 1, k: 1 });
    expect(actions.removeClass()).toBe(false);
    expect(state().notice?.text).toContain('Two classes stay');
    actions.undo();
    expect(selectShapes(state())).toMatchObject({ N: 12, C: 3 });
  });

  it('stay while every example bears the last one', () => {
    const { actions, state } = newStore();
    for (let i = 0; i < 12; i += 1) actions.setLabel(i, 2);
    expect(actions.removeClass()).toBe(false);
    expect(state().notice?.text).toContain('Every example bears the last class');
  });
});

describe('conventions', () => {
  it('change what the loss means, not its numbers', () => {
    const { actions, state } = newStore();
    const { W, X, y } = state().params;
    expect(actions.setReduction('sum')).toBe(true);
    expect(actions.setRegulariser('whole')).toBe(true);
    expect(state().params).toEqual({ W, X, y, reg: 0.1, bias: true, reduction: 'sum', regulariser: 'whole' });
    actions.undo();
    actions.undo();
    expect(selectIsEdited(state())).toBe(false);
  });

  it('take W’s bias column away and bring a column of zeros', () => {
    const { actions, state } = newStore();
    actions.setCursor({ d: 2 });
    actions.pin({ term: 'W', j: 0, d: 2 });
    expect(actions.setBias(false)).toBe(true);
    expect(state().params.W).toEqual([
      [0.5, -0.8],
      [1, -1.1],
      [0.7, -1.6],
    ]);
    expect(state().cursor.d).toBe(1);
    expect(state().pinned).toBeNull();
    expect(actions.setBias(false)).toBe(true);
    expect(actions.setBias(true)).toBe(true);
    expect(state().params.W).toEqual([
      [0.5, -0.8, 0],
      [1, -1.1, 0],
      [0.7, -1.6, 0],
    ]);
  });

  it('refuse what is none', () => {
    const { actions, state } = newStore();
    expect(actions.setReduction('median' as 'mean')).toBe(false);
    expect(state().notice?.text).toContain('reduction is "median"');
  });
});
