import { describe, expect, it } from 'vitest';
import { trace } from '../engine';
import {
  selectDataSet,
  selectIsEdited,
  selectIsEditing,
  selectRestingParams,
  selectShapes,
  selectTrace,
} from './selectors';
import { newStore } from './testing/newStore';

describe('the trace', () => {
  it('is one object for all views, until the numbers change', () => {
    const { actions, state } = newStore();
    const first = selectTrace(state());
    actions.setCursor({ i: 2 });
    actions.point({ term: 'probs' });
    actions.setLayout('rows');
    expect(selectTrace(state())).toBe(first);
    actions.setReg(1);
    expect(selectTrace(state())).not.toBe(first);
    actions.undo();
    expect(selectTrace(state())).toBe(first);
  });

  it('is the trace of the present numbers', () => {
    const { actions, state } = newStore();
    actions.setFeature(7, 0, -3);
    expect(selectTrace(state()).dW).toEqual(trace(state().params).dW);
  });
});

describe('the shapes', () => {
  it('count the bias in D and leave it out of the features', () => {
    const { actions, state } = newStore();
    expect(selectShapes(state())).toEqual({ N: 12, D: 3, C: 3, features: 2 });
    actions.setBias(false);
    expect(selectShapes(state())).toEqual({ N: 12, D: 2, C: 3, features: 2 });
    expect(selectShapes(state())).toBe(selectShapes(state()));
  });
});

describe('a data set', () => {
  it('keeps its name when its numbers are edited, and says so', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('rings');
    expect(selectIsEdited(state())).toBe(false);
    actions.setReg(2);
    expect(selectIsEdited(state())).toBe(true);
    expect(selectDataSet(state()).id).toBe('rings');
  });

  it('is not edited when every number is put back by hand', () => {
    const { actions, state } = newStore();
    const { reg } = state().params;
    actions.setReg(5);
    actions.setReg(reg);
    expect(selectIsEdited(state())).toBe(false);
  });
});

it('says whether a drag is under way', () => {
  const { actions, state } = newStore();
  expect(selectIsEditing(state())).toBe(false);
  actions.beginEdit();
  expect(selectIsEditing(state())).toBe(true);
});

it('keeps the params of before a drag until it is over', () => {
  const { actions, state } = newStore();
  const before = state().params;
  actions.beginEdit();
  actions.setFeature(0, 0, 3);
  expect(selectRestingParams(state())).toBe(before);
  actions.endEdit();
  expect(selectRestingParams(state())).toBe(state().params);
  expect(state().params).not.toBe(before);
});
