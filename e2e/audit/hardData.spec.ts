import '../../src/state/testing/loadCompression';
import { blobs } from '../../src/engine/data/blobs';
import type { Params } from '../../src/engine';
import { defaultShared, openingView } from '../../src/state/defaults';
import { formatHash } from '../../src/state/link/hash';
import { expect, test } from '../support/app';
import { allThere, goTo } from '../support/steps';
import { defaultParams, paramsOf } from '../support/journeyNumbers';
import { designedViews, look } from '../support/views';
import { auditPage } from './audit';
import { lectureOptions, pageOptions } from './types';

/** The default weights, so many times as large. */
const scaled = (by: number): Params => ({
  ...defaultParams,
  W: defaultParams.W.map((row) => row.map((weight) => weight * by)),
});

/** What stretches a layout; the data that the lesson opens with are audited at every step (`pages.spec.ts`). */
const hard: Readonly<Record<string, Params>> = {
  'the figure of the notes': paramsOf('notes-figure'),
  'fixture B': paramsOf('fixture-b'),
  'ten classes': blobs({ N: 20, C: 10 }).params,
  '300 examples': blobs({ N: 300, C: 3 }).params,
  // The largest weight that the page takes.
  'weights of a million': scaled(1e6 / 1.6),
  'weights of a millionth': scaled(1e-6),
};

/** One step of each chapter that has a picture or a table of its own. */
const places = [
  ['the-line', 'four-factors'],
  ['quotient-rule', 'the-jacobian'],
  ['to-the-weights', 'multiplication-table'],
  ['sum-mean-regularise', 'row-of-the-gradient'],
] as const;

function addressesOf(params: Params): readonly string[] {
  const features = params.X[0]?.length ?? 0;
  const featureNames = Array.from({ length: features }, (_, d) => `feature ${d}`);
  const shared = { ...defaultShared(), params, featureNames, ...openingView(params) };
  return places.map(([chapter, step]) => formatHash({ chapter, step }, shared));
}

// One page for all: it takes every address as it stands, which is what a learner's does.
for (const view of designedViews) {
  test(`the audit finds nothing on ${view.name} with hard data`, async ({ page, open }) => {
    test.slow();
    await look(page, view);
    const options = view.name === 'lecture' ? lectureOptions : pageOptions;
    await open(addressesOf(defaultParams)[0], view.search);
    await allThere(page);
    for (const [name, params] of Object.entries(hard)) {
      for (const [at, address] of addressesOf(params).entries()) {
        await goTo(page, address);
        const found = await auditPage(page, options);
        const sentences = found.map(({ rule, path, message }) => `${rule}: ${message}  [${path}]`);
        expect.soft(sentences, `${name}, ${places[at]?.join('/')}`).toEqual([]);
      }
    }
  });
}
