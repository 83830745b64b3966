import { describe, expect, it } from 'vitest';
import { selectTrace } from '../selectors';
import { newStore } from '../testing/newStore';

describe('an entry', () => {
  it('of X is set by feature, by example and by point', () => {
    const { actions, state } = newStore();
    expect(actions.setFeature(3, 1, 2.5)).toBe(true);
    expect(state().params.X[3]).toEqual([-0.2, 2.5]);
    expect(actions.moveExample(3, [1, 2])).toBe(true);
    expect(state().params.X[3]).toEqual([1, 2]);
    expect(actions.movePoint(3, [-1, -2])).toBe(true);
    expect(state().params.X[3]).toEqual([-1, -2]);
  });

  it('of X moves along the axes drawn, and leaves the other features', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('notes-figure');
    const before = state().params.X[0] ?? [];
    actions.setAxes([3, 1]);
    actions.movePoint(0, [7, 8]);
    expect(state().params.X[0]).toEqual([before[0], 8, before[2], 7]);
  });

  it('of W is set, the bias weight included', () => {
    const { actions, state } = newStore();
    expect(actions.setWeight(2, 2, 0.75)).toBe(true);
    expect(state().params.W[2]).toEqual([0.7, -1.6, 0.75]);
  });

  it('of W follows a score: along the example, and for its class alone', () => {
    const { actions, state } = newStore();
    const before = state().params;
    const scores = [...(selectTrace(state()).examples[7]?.scores ?? [])];
    expect(actions.setScore(7, 2, 1.5)).toBe(true);
    const after = selectTrace(state()).examples[7];
    expect(after?.scores[2]).toBeCloseTo(1.5, 12);
    expect([...(after?.scores ?? [])].slice(0, 2)).toEqual(scores.slice(0, 2));
    expect(state().params.W[0]).toBe(before.W[0]);
    const x = after?.x ?? [];
    const added = state().params.W[2]?.map((weight, d) => weight - (before.W[2]?.[d] ?? NaN)) ?? [];
    added.forEach((value, d) => expect(value / (x[d] ?? NaN)).toBeCloseTo((added[2] ?? NaN) / 1, 12));
    actions.undo();
    expect(state().params).toBe(before);
  });

  it('of W cannot follow a score where the example is 0 and there is no bias; the notice says what to do', () => {
    const { actions, state } = newStore();
    actions.setBias(false);
    actions.moveExample(7, [0, 0]);
    const before = state().params;
    expect(actions.setScore(7, 2, 1.5)).toBe(false);
    expect(state().params).toBe(before);
    expect(state().notice?.text).toMatch(/^X\[7\] is 0 in every feature; .*the bias switched on/);
    expect(actions.setScore(6, 2, 1e9)).toBe(false);
    expect(state().notice?.text).toMatch(/^Weight \d of class C is a number from/);
  });

  it('of y is set, and k stays', () => {
    const { actions, state } = newStore();
    expect(actions.setLabel(7, 0)).toBe(true);
    expect(state().params.y[7]).toBe(0);
    expect(state().cursor.k).toBe(1);
  });

  it('leaves all other rows the very objects they were', () => {
    const { actions, state } = newStore();
    const before = state().params;
    actions.setFeature(3, 1, 2.5);
    expect(state().params.X.filter((row, i) => row !== before.X[i])).toHaveLength(1);
    expect(state().params.W).toBe(before.W);
  });

  it('becomes zero where it was minus zero', () => {
    const { actions, state } = newStore();
    actions.setFeature(0, 0, -0);
    actions.setWeight(0, 0, -0);
    actions.setReg(-0);
    expect([state().params.X[0]?.[0], state().params.W[0]?.[0], state().params.reg]).toEqual([0, 0, 0]);
  });

  it('set to what it is changes nothing and is nothing to undo', () => {
    const { actions, store, state } = newStore();
    const before = state().params;
    expect(actions.setFeature(0, 0, -1.8)).toBe(true);
    expect(actions.setReg(before.reg)).toBe(true);
    expect(state().params).toBe(before);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('reg is set', () => {
    const { actions, state } = newStore();
    expect(actions.setReg(0.25)).toBe(true);
    expect(state().params.reg).toBe(0.25);
  });
});

type Given = ReturnType<typeof newStore>['actions'];

describe('an entry that cannot be', () => {
  it.each<[string, (actions: Given) => boolean, string]>([
    [
      'not a number',
      (a) => a.setFeature(3, 1, NaN),
      'Feature 1 of example 3 is a number from −1,000,000 to 1,000,000, not NaN.',
    ],
    [
      'infinite',
      (a) => a.setWeight(2, 0, Infinity),
      'Weight 0 of class C is a number from −1,000,000 to 1,000,000, not Infinity.',
    ],
    [
      'too large',
      (a) => a.moveExample(0, [0, -1e7]),
      'Feature 1 of example 0 is a number from −1,000,000 to 1,000,000, not −10000000.',
    ],
    [
      'a label too many',
      (a) => a.setLabel(4, 3),
      'The label of example 4 is a whole number from 0 to 2, not 3.',
    ],
    [
      'half a label',
      (a) => a.setLabel(4, 0.5),
      'The label of example 4 is a whole number from 0 to 2, not 0.5.',
    ],
    ['a negative reg', (a) => a.setReg(-1), 'reg is a number from 0 to 1,000,000, not −1.'],
    ['a reg of NaN', (a) => a.setReg(NaN), 'reg is a number from 0 to 1,000,000, not NaN.'],
    ['in no example', (a) => a.setFeature(12, 0, 1), 'There is no example 12; choose 0 to 11.'],
    ['in no example at all', (a) => a.setLabel(-1, 0), 'There is no example −1; choose 0 to 11.'],
    ['in the bias feature', (a) => a.setFeature(0, 2, 5), 'There is no editable feature 2; choose 0 to 1.'],
    ['in no class', (a) => a.setWeight(3, 0, 1), 'There is no class 3; choose 0 to 2.'],
    ['in no weight', (a) => a.setWeight(0, 3, 1), 'There is no weight 3; choose 0 to 2.'],
    ['of another length', (a) => a.moveExample(0, [1, 2, 3]), 'An example here has 2 features, not 3.'],
  ])('(%s) leaves the numbers as they were and says where and what', (_name, act, text) => {
    const { actions, store, state } = newStore();
    const before = state();
    expect(act(actions)).toBe(false);
    expect(state()).toEqual({ ...before, notice: { kind: 'error', source: 'edit', text } });
    expect(state().params).toBe(before.params);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  it('is told until an edit succeeds', () => {
    const { actions, state } = newStore();
    actions.setReg(-1);
    expect(state().notice).not.toBeNull();
    actions.setReg(1);
    expect(state().notice).toBeNull();
  });

  it('does not hide what the link said once it is mended', () => {
    const { actions, state } = newStore({ initialHash: '#/the-line/one?s=broken' });
    const told = state().notice;
    expect(told?.source).toBe('link');
    actions.setReg(1);
    expect(state().notice).toBe(told);
    actions.dismissNotice();
    expect(state().notice).toBeNull();
  });
});
