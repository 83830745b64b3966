import { describe, expect, it } from 'vitest';
import { fakeStorage, refusedStorage } from '../testing/fakeStorage';
import { newStore, places } from '../testing/newStore';
import { noProgress } from './progress';
import type { Progress } from './progress';
import { progressKey, progressLimit, readProgress } from './savedProgress';

const [one, two, shift] = places as [(typeof places)[0], (typeof places)[0], (typeof places)[0]];
const saved = (progress: unknown, version: unknown = 1) =>
  fakeStorage({ [progressKey]: JSON.stringify({ version, progress }) });
const read = (storage: ReturnType<typeof fakeStorage>) => readProgress(storage, places);

describe('progress', () => {
  it('counts the step that is left and the one that is come to, once each', () => {
    const { actions, state } = newStore();
    for (const place of [two, shift, two]) actions.setPlace(place);
    expect(state().progress).toEqual({ visited: [one, two, shift], last: two });
  });

  it('is the same object while nothing but numbers change', () => {
    const { actions, state } = newStore();
    const before = state().progress;
    actions.setReg(2);
    actions.setCursor({ i: 2 });
    actions.setPlace(one);
    expect(state().progress).toBe(before);
  });

  it('is there again at the next visit, which offers to go on', () => {
    const storage = fakeStorage();
    const { actions } = newStore({ storage });
    actions.setPlace(shift);
    const next = newStore({ storage });
    expect(next.state().progress).toEqual({ visited: [one, shift], last: shift });
    expect(next.state().resume).toEqual(shift);
    expect(next.state().place).toEqual(one);
    next.actions.resume();
    expect(next.state().place).toEqual(shift);
    expect(next.state().resume).toBeNull();
  });

  it('is not saved before a step is taken', () => {
    const storage = fakeStorage();
    const { actions } = newStore({ storage });
    actions.setReg(2);
    expect(storage.items.size).toBe(0);
  });

  it('keeps the place while the offer is declined, and not when a step is taken', () => {
    const storage = saved({ visited: [], last: shift });
    const { actions, state } = newStore({ storage });
    actions.dismissResume();
    expect(state().resume).toBeNull();
    expect(read(storage).last).toEqual(shift);
    const other = newStore({ storage });
    other.actions.setPlace(two);
    expect(other.state().resume).toBeNull();
    expect(read(storage).last).toEqual(two);
  });

  it('offers nothing where the visit begins at the place itself', () => {
    expect(newStore({ storage: saved({ visited: [], last: one }) }).state().resume).toBeNull();
  });

  it('yields to a link, and is left alone by it', () => {
    const storage = saved({ visited: [one], last: shift });
    const before = storage.items.get(progressKey);
    const { state } = newStore({ storage, initialHash: '#/the-line/two' });
    expect(state().place).toEqual(two);
    expect(state().resume).toBeNull();
    expect(storage.items.get(progressKey)).toBe(before);
  });

  it('of two tabs is that of both', () => {
    const storage = fakeStorage();
    const [first, second] = [newStore({ storage }), newStore({ storage })];
    first.actions.setPlace(two);
    second.actions.setPlace(shift);
    expect(read(storage).visited).toHaveLength(3);
  });

  it('can be reset, here and in the storage, and brought back', () => {
    const storage = fakeStorage();
    const { actions, state } = newStore({ storage });
    actions.setPlace(shift);
    const before = state().progress;
    actions.setProgress(noProgress);
    expect(read(storage)).toEqual(noProgress);
    actions.setProgress(before);
    expect(read(storage)).toEqual(before);
  });

  it('counts for the visit where the storage throws or there is none', () => {
    for (const storage of [refusedStorage, null, undefined]) {
      const { actions, state } = newStore({ storage });
      actions.setPlace(shift);
      expect(state().progress.last).toEqual(shift);
    }
  });

  it('forgets steps that the lesson no longer has', () => {
    const gone = { chapter: 'softmax', step: 'gone' };
    const progress: Progress = { visited: [gone, two, two], last: gone };
    expect(read(saved(progress))).toEqual({ visited: [two], last: null });
  });

  it.each([
    ['no JSON', fakeStorage({ [progressKey]: '{' })],
    ['nothing', fakeStorage({ [progressKey]: 'null' })],
    ['another version', saved({ visited: [two], last: two }, 2)],
    ['text', saved('shift')],
    ['steps that are no steps', saved({ visited: ['two'], last: null })],
    ['a last that is no step', saved({ visited: [], last: [] })],
    ['names without end', saved({ visited: [{ chapter: 'x'.repeat(81), step: 'y' }], last: null })],
    ['more than is read', saved({ visited: [], last: two, more: 'x'.repeat(progressLimit) })],
    ['a prototype', fakeStorage({ [progressKey]: '{"__proto__":{"version":1,"progress":{"last":null}}}' })],
  ])('saved as %s is none', (_name, storage) => {
    expect(read(storage)).toEqual(noProgress);
  });
});
