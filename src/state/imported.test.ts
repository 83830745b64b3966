import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createTableReader } from '../data/tableReader';
import { birdLike } from '../data/testing/birdLike';
import { disagreement } from '../engine/fixtures/agreement';
import { importedCases } from '../engine/fixtures/importedCases';
import type { ImportedCase } from '../engine/fixtures/importedCases';
import { selectIsEdited, selectTrace } from './selectors';
import { tableText } from './tableText';
import { newStore } from './testing/newStore';

const here = dirname(fileURLToPath(import.meta.url));
const birds = join(here, '../data/testing/birdLike.csv');
const penguins = join(here, '../../../shared/data/penguins.csv');

const pathOf = ({ name }: ImportedCase): string => (name === 'birds' ? birds : penguins);

/** The penguins are no part of the project: they are asked where they lie beside it. */
const present = importedCases.filter((numpy) => existsSync(pathOf(numpy)));

function importFile(path: string, standardise: boolean | null = null) {
  const reader = createTableReader();
  const table = reader.read(readFileSync(path));
  const prepared = reader.prepare({ ...table.suggested, standardise });
  const app = newStore();
  return { ...app, prepared, made: app.actions.takeImported({ file: 'a.csv', prepared }) };
}

describe('imported data', () => {
  it('come from a file that the generator wrote', () => {
    expect(readFileSync(birds, 'utf8')).toBe(birdLike());
  });

  it.each(
    present.map(
      (numpy) => [`${numpy.name}, ${numpy.standardised ? '' : 'not '}standardised`, numpy] as const,
    ),
  )('of %s have NumPy’s gradient to 1e-10 of its scale', (_, numpy) => {
    const path = numpy.name === 'birds' ? birds : penguins;
    if (!existsSync(path)) return;
    const { state, made } = importFile(path, numpy.standardised);
    expect(made).toBe(true);
    const { params, source, featureNames } = state();
    expect(featureNames).toEqual(numpy.features);
    expect(source).toMatchObject({ label: numpy.label, classes: numpy.classes, rows: numpy.rows });
    expect(params.X.length).toBe(numpy.N);
    expect(params.W).toEqual(numpy.W);
    const { dW, loss } = selectTrace(state());
    expect(disagreement(dW, numpy.dW.flat())).toBeLessThan(1e-10);
    expect(disagreement([loss], [numpy.loss])).toBeLessThan(1e-10);
    if (!numpy.standardised) return;
    const scales = source?.scales ?? [];
    expect(
      disagreement(
        scales.map(({ mean }) => mean),
        numpy.mean,
      ),
    ).toBeLessThan(1e-13);
    expect(
      disagreement(
        scales.map(({ deviation }) => deviation),
        numpy.deviation,
      ),
    ).toBeLessThan(1e-13);
  });

  it('are one edit, with their names, that undo takes back', () => {
    const { state, actions, store } = importFile(birds);
    const { params, source } = state();
    expect(selectIsEdited(state())).toBe(false);
    actions.undo();
    expect(state()).toMatchObject({
      source: null,
      dataSet: 'default',
      featureNames: ['feature 0', 'feature 1'],
    });
    actions.redo();
    expect(state().params).toBe(params);
    expect(state().source).toBe(source);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
  });

  it('may be edited beyond what is made by hand, and go back to what they were', () => {
    const { state, actions } = importFile(birds);
    const { original } = state().source ?? {};
    expect(actions.setFeature(341, 0, 2)).toBe(true);
    expect(selectIsEdited(state())).toBe(true);
    expect(actions.resetParams()).toBe(true);
    expect(state().params).toBe(original);
    actions.chooseDataSet('rings');
    expect(state().source).toBeNull();
  });

  it('keep the conventions in force', () => {
    const { state, actions, prepared } = importFile(birds);
    actions.setReduction('sum');
    actions.setBias(false);
    actions.takeImported({ file: 'b.csv', prepared: { ...prepared, X: prepared.X.slice() } });
    expect(state().params).toMatchObject({ reduction: 'sum', bias: false, reg: 0.1 });
    expect(state().params.W[0]).toHaveLength(4);
  });

  it('are written as a table that reads back as the same numbers', () => {
    const { state } = importFile(birds);
    const reader = createTableReader();
    const table = reader.read(new TextEncoder().encode(tableText(state())));
    const again = reader.prepare({ ...table.suggested, standardise: false });
    expect(Array.from(again.X)).toEqual(state().params.X.flat());
    expect(Array.from(again.y)).toEqual(state().params.y);
    expect(again.classes).toEqual(state().source?.classes);
  });
});
