import fc from 'fast-check';
import { describe } from 'vitest';
import { expectAgreement, scoreScale } from '../fixtures/agreement';
import { softmaxLossOfParams } from '../softmaxLoss';
import { trace } from '../trace';
import type { Trace } from '../trace';
import type { Params } from '../types';
import { problems } from './problems';
import { property } from './property';

/** Fails unless two problems have the same data loss and the same data gradient, but for rounding. */
function expectSameData(a: Trace, b: Trace, what: string): void {
  const sizes = [a, b].map(({ examples }) => scoreScale(examples.map(({ scores }) => scores)));
  const features = Math.max(1, ...a.examples.flatMap(({ x }) => Array.from(x, Math.abs)));
  const scale = Math.max(...sizes) * features;
  expectAgreement([b.dataLoss], [a.dataLoss], scale, `loss, ${what}`);
  expectAgreement(b.dWData, a.dWData, scale, `dW, ${what}`);
}

/** Any problem, and a number from −20 to 20 for each of its features, the bias one included. */
const problemsAndShifts = problems.chain((params) => {
  const { length } = params.W[0]!;
  const shift = fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10);
  return fc.tuple(fc.constant(params), fc.array(shift, { minLength: length, maxLength: length }));
});

const problemsAndOrders = problems.chain((params) => {
  const places = params.y.map((_, i) => i);
  return fc.tuple(
    fc.constant(params),
    fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
  );
});

describe('for any problem', () => {
  property(
    'adding one vector to every class’s weights moves every score and changes nothing else',
    problemsAndShifts,
    ([params, shift]) => {
      const W = params.W.map((row) => row.map((weight, d) => weight + shift[d]!));
      expectSameData(trace(params), trace({ ...params, W }), 'shifted');
    },
  );

  property('the order of the examples does not matter', problemsAndOrders, ([params, order]) => {
    const X = order.map((i) => params.X[i]!);
    const y = order.map((i) => params.y[i]!);
    expectSameData(trace(params), trace({ ...params, X, y }), 'permuted');
  });

  property(
    'having every example twice changes nothing under mean, and doubles the data part under sum',
    problems,
    (params) => {
      const twice: Params = { ...params, X: [...params.X, ...params.X], y: [...params.y, ...params.y] };
      const mean = { reduction: 'mean' } as const;
      expectSameData(trace({ ...params, ...mean }), trace({ ...twice, ...mean }), 'doubled');

      const alone = { ...params, reg: 0, reduction: 'sum' } as const;
      const once = softmaxLossOfParams(alone);
      const double = softmaxLossOfParams({ ...alone, X: twice.X, y: twice.y });
      const scale = scoreScale(trace(params).examples.map(({ scores }) => scores));
      expectAgreement([double.loss], [2 * once.loss], scale, 'summed loss');
      const doubled = once.dW.flat().map((entry) => 2 * entry);
      expectAgreement(double.dW.flat(), doubled, scale, 'summed dW');
    },
  );
});
