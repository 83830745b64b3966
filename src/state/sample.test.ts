import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataSets } from '../engine';
import { createLink } from './link/createLink';
import { findDataSet } from './presets';
import { drawSample, readSampleId, sampleBounds, sampleId, usualSample } from './sample';
import type { Sample } from './sample';
import { sampleFault } from './sampleFault';
import { selectIsEdited } from './selectors';
import { newStore } from './testing/newStore';

const anySample: fc.Arbitrary<Sample> = fc.record({
  seed: fc.integer({ min: 0, max: sampleBounds.seed[1] }),
  N: fc.integer({ min: 1, max: 300 }),
  C: fc.integer({ min: 2, max: 10 }),
  spread: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
});

describe('a sample', () => {
  it('is named by an id that reads back', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        expect(readSampleId(sampleId(sample))).toEqual(sample);
      }),
    );
  });

  it.each([
    ['blobs', 'a brought set'],
    ['blobs/1/301/3/1', 'too many examples'],
    ['blobs/1/30/1/1', 'one class'],
    ['blobs/1/30/11/1', 'eleven classes'],
    ['blobs/01/30/3/1', 'a second way to write 1'],
    ['blobs/1/30/3/1.0', 'a second way to write 1'],
    ['blobs/1/30/3/5', 'too wide'],
    ['blobs/-1/30/3/1', 'a negative seed'],
    ['blobs/9999999999/30/3/1', 'a seed beyond the last'],
    ['blobs/1/30/3/1/2', 'one number more'],
  ])('%s names none: %s', (id) => {
    expect(readSampleId(id)).toBeNull();
  });

  it('holds what it was asked for, and the same again for the same seed', () => {
    const sample = { seed: 7, N: 300, C: 10, spread: 0.8 };
    const { params } = drawSample(sample);
    expect(params.X).toHaveLength(300);
    expect(params.W).toHaveLength(10);
    expect(new Set(params.y).size).toBe(10);
    expect(drawSample(sample).params).toEqual(params);
    expect(drawSample({ ...sample, seed: 8 }).params.X).not.toEqual(params.X);
  });

  it('as usual draws the set that the app brings along', () => {
    expect(drawSample(usualSample).params).toEqual(findDataSet('blobs')?.params);
    expect(dataSets.some(({ id }) => readSampleId(id) !== null)).toBe(false);
  });

  it('says what is out of bounds', () => {
    expect(sampleFault('N', 301)).toBe('The number of examples is a whole number from 1 to 300.');
    expect(sampleFault('C', 2.5)).toBe('The number of classes is a whole number from 2 to 10.');
    expect(sampleFault('seed', NaN)).toBe('The seed is a whole number from 0 to 1,000,000,000.');
    expect(sampleFault('spread', 0.35)).toBeNull();
  });
});

describe('taking a sample', () => {
  it('is one edit, counts as unedited, and undo brings the old data back', () => {
    const { actions, state, store } = newStore();
    const before = state().params;
    expect(actions.takeSample({ seed: 3, N: 40, C: 5, spread: 1 })).toBe(true);
    expect(state()).toMatchObject({ dataSet: 'blobs/3/40/5/1', notice: null });
    expect(state().params.X).toHaveLength(40);
    expect(selectIsEdited(state())).toBe(false);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    actions.setReg(2);
    actions.resetParams();
    expect(selectIsEdited(state())).toBe(false);
    for (let edit = 0; edit < 3; edit += 1) actions.undo();
    expect(state().params).toBe(before);
  });

  it('refuses what is out of bounds and leaves the data', () => {
    const { actions, state } = newStore();
    expect(actions.takeSample({ seed: 3, N: 0, C: 5, spread: 1 })).toBe(false);
    expect(state().dataSet).toBe('default');
    expect(state().notice?.text).toContain('N');
  });

  it('fits into a link, however many examples it has', () => {
    const { actions, state } = newStore();
    actions.takeSample({ seed: 12, N: 300, C: 10, spread: 0.8 });
    const { href, linkTooLong } = createLink(state(), 'https://example.org/');
    expect(linkTooLong).toBe(false);
    expect(href.length).toBeLessThan(200);
    const { state: other } = newStore({ initialHash: new URL(href).hash });
    expect(other().params).toEqual(state().params);
    // Once edited, the numbers themselves travel, as long as there is room for their digits.
    actions.movePoint(299, [0.12, 1]);
    expect(createLink(state(), 'https://example.org/').linkTooLong).toBe(false);
    state().params.X.forEach((_, i) => actions.setFeature(i, 0, Math.sin(i)));
    expect(createLink(state(), 'https://example.org/').linkTooLong).toBe(true);
  });
});
