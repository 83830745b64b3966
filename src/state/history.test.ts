import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyLimit } from './appStore';
import { sizesOf } from './sizes';
import { newStore } from './testing/newStore';

/** Drags example 0 along a line in many small steps. */
function drag({ actions }: ReturnType<typeof newStore>, steps = 20) {
  for (let step = 1; step <= steps; step += 1) actions.movePoint(0, [step / 10, 1]);
}

describe('a drag', () => {
  it('is one entry, undone and redone at once', () => {
    const app = newStore();
    const before = app.state().params;
    app.actions.beginEdit();
    drag(app);
    app.actions.endEdit();
    const after = app.state().params;
    expect(app.store.temporal.getState().pastStates).toHaveLength(1);
    app.actions.undo();
    expect(app.state().params).toBe(before);
    app.actions.redo();
    expect(app.state().params).toBe(after);
  });

  it('says that it is under way, with what stood before', () => {
    const app = newStore();
    const { params, dataSet, featureNames } = app.state();
    app.actions.beginEdit();
    drag(app);
    expect(app.state().editStart).toEqual({ params, dataSet, source: null, featureNames });
    app.actions.endEdit();
    expect(app.state().editStart).toBeNull();
  });

  it('that ends where it began leaves no entry and the very numbers of before', () => {
    const app = newStore();
    const before = app.state().params;
    app.actions.beginEdit();
    drag(app);
    app.actions.moveExample(0, before.X[0] ?? []);
    app.actions.endEdit();
    expect(app.state().params).toBe(before);
    expect(app.store.temporal.getState().pastStates).toEqual([]);
  });

  it('that is cancelled never happened', () => {
    const app = newStore();
    const before = app.state().params;
    app.actions.beginEdit();
    drag(app);
    app.actions.cancelEdit();
    expect(app.state()).toMatchObject({ editStart: null });
    expect(app.state().params).toBe(before);
    expect(app.store.temporal.getState().pastStates).toEqual([]);
    app.actions.setReg(1);
    expect(app.store.temporal.getState().pastStates).toHaveLength(1);
  });

  it('whose end got lost ends with the next one', () => {
    const app = newStore();
    app.actions.beginEdit();
    drag(app);
    const first = app.state().params;
    app.actions.beginEdit();
    app.actions.movePoint(1, [0, 0]);
    app.actions.endEdit();
    app.actions.endEdit();
    expect(app.store.temporal.getState().pastStates).toHaveLength(2);
    app.actions.undo();
    expect(app.state().params).toBe(first);
  });

  it.each<[string, (actions: ReturnType<typeof newStore>['actions']) => void]>([
    ['a label', (a) => a.setLabel(3, 1)],
    ['another data set', (a) => a.chooseDataSet('rings')],
    ['a convention', (a) => a.setReduction('sum')],
  ])('whose end got lost ends before %s changes, and the two are undone apart', (_what, act) => {
    const app = newStore();
    const before = app.state().params;
    app.actions.beginEdit();
    drag(app);
    const dragged = app.state().params;
    act(app.actions);
    app.actions.undo();
    expect(app.state().params).toBe(dragged);
    app.actions.undo();
    expect(app.state().params).toBe(before);
  });

  it('ends at another step, and when undo is asked for in the middle of it', () => {
    const app = newStore();
    const before = app.state().params;
    app.actions.beginEdit();
    drag(app);
    app.actions.setPlace({ chapter: 'softmax', step: 'shift' });
    expect(app.state().editStart).toBeNull();
    app.actions.beginEdit();
    app.actions.movePoint(2, [0, 0]);
    app.actions.undo();
    app.actions.undo();
    expect(app.state().params).toBe(before);
    expect(app.state().place.chapter).toBe('softmax');
  });

  it('that is redone over makes what was undone unreachable', () => {
    const app = newStore();
    app.actions.setReg(1);
    app.actions.undo();
    app.actions.beginEdit();
    drag(app);
    app.actions.endEdit();
    const { params } = app.state();
    app.actions.redo();
    expect(app.state().params).toBe(params);
  });

  it('outside of which there is none to end or cancel', () => {
    const app = newStore();
    const before = app.state();
    app.actions.endEdit();
    app.actions.cancelEdit();
    expect(app.state()).toBe(before);
  });
});

describe('the history', () => {
  it('covers the numbers alone: cursor, step, pins, layout and settings stay', () => {
    const { actions, state } = newStore();
    actions.setReg(1);
    actions.setCursor({ i: 2, j: 0 });
    actions.setLayout('rows');
    actions.pin({ term: 'dW' });
    actions.setPlace({ chapter: 'softmax', step: 'shift' });
    const before = state();
    actions.undo();
    expect(state()).toEqual({ ...before, params: { ...before.params, reg: 0.1 } });
  });

  it('keeps the cursor inside in the same moment, so that no listener sees it outside', () => {
    const { actions, store } = newStore();
    actions.addExample([0, 0], 2);
    actions.addClass();
    actions.setCursor({ i: 12, j: 3 });
    const outside: unknown[] = [];
    store.subscribe(({ cursor, params }) => {
      const { N, C, D } = sizesOf(params);
      if (cursor.i >= N || cursor.j >= C || cursor.k >= C || cursor.d >= D) outside.push(cursor);
    });
    actions.undo();
    actions.undo();
    actions.redo();
    expect(outside).toEqual([]);
    expect(store.getState().cursor).toMatchObject({ i: 11, j: 2 });
  });

  it('forgets the oldest of very many entries, of drags too', () => {
    const { actions, store } = newStore();
    for (let step = 1; step <= historyLimit + 5; step += 1) {
      actions.beginEdit();
      actions.setReg(step);
      actions.endEdit();
    }
    expect(store.temporal.getState().pastStates).toHaveLength(historyLimit);
    actions.setReg(0);
    expect(store.temporal.getState().pastStates).toHaveLength(historyLimit);
  });

  it('has nothing to do at its ends', () => {
    const { actions, state } = newStore();
    const before = state();
    actions.undo();
    actions.redo();
    expect(state()).toBe(before);
  });

  it('takes any sequence of edits back to the start and forth to the end', () => {
    type Step = (app: ReturnType<typeof newStore>) => unknown;
    const step = fc.oneof<fc.Arbitrary<Step>[]>(
      fc.tuple(fc.nat(14), fc.double({ min: -5, max: 5, noNaN: true })).map(
        ([i, x]) =>
          ({ actions }) =>
            actions.setFeature(i, 0, x),
      ),
      fc.tuple(fc.nat(14), fc.nat(4)).map(
        ([i, label]) =>
          ({ actions }) =>
            actions.setLabel(i, label),
      ),
      fc.nat(14).map(
        (i) =>
          ({ actions }) =>
            actions.removeExample(i),
      ),
      fc.nat(14).map(
        (i) =>
          ({ actions }) =>
            actions.duplicateExample(i),
      ),
      fc.boolean().map(
        (on) =>
          ({ actions }) =>
            actions.setBias(on),
      ),
      fc.boolean().map(
        (add) =>
          ({ actions }) =>
            add ? actions.addClass() : actions.removeClass(),
      ),
      fc.constantFrom('default', 'rings', 'notes-figure').map(
        (id) =>
          ({ actions }) =>
            actions.chooseDataSet(id),
      ),
      fc.boolean().map(
        (begin) =>
          ({ actions }) =>
            begin ? actions.beginEdit() : actions.endEdit(),
      ),
      fc.nat(14).map(
        (i) =>
          ({ actions }) =>
            actions.setCursor({ i, j: i, d: i }),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const app = newStore();
        const before = app.state().params;
        for (const act of steps) act(app);
        app.actions.endEdit();
        const after = app.state().params;
        const count = app.store.temporal.getState().pastStates.length;
        for (let undone = 0; undone < count; undone += 1) app.actions.undo();
        expect(app.state().params).toBe(before);
        for (let redone = 0; redone < count; redone += 1) app.actions.redo();
        expect(app.state().params).toBe(after);
      }),
    );
  });
});
