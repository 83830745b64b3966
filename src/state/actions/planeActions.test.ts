import { describe, expect, it } from 'vitest';
import { newStore, places } from '../testing/newStore';

describe('a point added in the plane', () => {
  it('comes last, where the plane shows it, chosen, and is one edit', () => {
    const { actions, state, store } = newStore();
    expect(actions.addPoint([0.5, -1.5], 2)).toBe(true);
    const { params, cursor, told } = state();
    expect(params.X[12]).toEqual([0.5, -1.5]);
    expect(params.y[12]).toBe(2);
    expect(cursor).toMatchObject({ i: 12, k: 2 });
    expect(told?.text).toBe('Point 12, class C, is new: there are 13.');
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    actions.undo();
    expect(state().params.X).toHaveLength(12);
    expect(state().cursor.i).toBe(11);
  });

  it('has the features that the plane does not show from the chosen example', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('notes-figure');
    actions.setAxes([1, 3]);
    actions.addPoint([5, 6], 0);
    expect(state().params.X[1]).toEqual([-15, 5, -44, 6]);
  });
});

describe('the tip of a class’s weights', () => {
  it('moves the two weights on the axes, and a drag of it is one edit', () => {
    const { actions, state, store } = newStore();
    actions.setAxes([1, 0]);
    actions.beginEdit();
    for (const at of [1, 2, 3]) actions.moveWeight(1, [at, -at]);
    actions.endEdit();
    expect(state().params.W[1]).toEqual([-3, 3, 0]);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    actions.undo();
    expect(state().params.W[1]).toEqual([1, -1.1, 0]);
  });
});

describe('zoom and the adding of points', () => {
  const zoom = { centre: [1, 2], span: 3 } as const;

  it('is no edit, and stays while points change', () => {
    const { actions, state, store } = newStore();
    actions.setZoom(zoom);
    actions.setAdding(1);
    actions.addPoint([1, 1], 1);
    actions.removeExample(0);
    expect(state()).toMatchObject({ zoom, adding: 1 });
    expect(store.temporal.getState().pastStates).toHaveLength(2);
  });

  it.each([
    ['another step', (app: ReturnType<typeof newStore>) => app.actions.setPlace(places[1]!)],
    ['other data', (app: ReturnType<typeof newStore>) => app.actions.chooseDataSet('rings')],
    ['other axes', (app: ReturnType<typeof newStore>) => app.actions.setAxes([1, 0])],
  ])('%s ends both', (_, change) => {
    const app = newStore();
    app.actions.setZoom(zoom);
    app.actions.setAdding(1);
    change(app);
    expect(app.state()).toMatchObject({ zoom: null, adding: null });
  });

  it('a class that is removed is added to no more', () => {
    const { actions, state } = newStore();
    actions.setAdding(2);
    actions.removeClass();
    expect(state().adding).toBeNull();
    expect(state().told?.text).toBe('Class C is removed with its 4 examples.');
  });
});
