// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataSets, trace } from '../engine';
import type { ExampleTrace, Trace } from '../engine';
import { checkIds } from '../engine/identities/checks';
import type { CheckId } from '../engine/identities/checks';
import { CheckChip } from './CheckChip';
import { formatNumber } from './formatNumber';
import { NumbersContext } from './numbers';

const cursor = { i: 4, j: 2, k: 1, d: 0 };
const right = trace({ ...dataSets[0]!.params, reg: 0.5 });

/** Every entry off by a little more than the one before, so that no sum and no product stays what it was. */
const off = (values: Float64Array) => values.map((value, at) => value + 1e-3 * (at + 1));

/** The same for whatever holds arrays of numbers. */
function offAll<Holder extends object>(holder: Holder): Holder {
  const changed = Object.entries(holder).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Float64Array ? off(value) : value,
  ]);
  return Object.fromEntries(changed) as Holder;
}

function offExample(example: ExampleTrace): ExampleTrace {
  return {
    ...offAll(example),
    shift: example.shift + 2e-3,
    sum: example.sum + 3e-3,
    loss: example.loss + 4e-3,
  };
}

/** The record of a computation that went wrong everywhere; what it was given stays as it is. */
const wrong: Trace = {
  ...right,
  examples: right.examples.map(offExample),
  dWSum: off(right.dWSum),
  dWData: off(right.dWData).map((value) => value + 2e-3),
  dWReg: off(right.dWReg).map((value) => value + 5e-3),
  dW: off(right.dW),
  dataLoss: right.dataLoss + 6e-3,
  regLoss: right.regLoss + 7e-3,
  loss: right.loss + 8e-3,
  jacobian: (i) => off(right.jacobian(i)),
  rawExps: (i) => off(right.rawExps(i)),
  dProbs: (i) => off(right.dProbs(i)),
  chainRuleRoute: (i) => offAll(right.chainRuleRoute(i)),
  directRoute: (i) => offAll(right.directRoute(i)),
  hingeCoefficients: (i) => right.hingeCoefficients(i).map((value, at) => value + 1e-3 * (at + 1)),
  dWAfter: (i, j) => off(right.dWAfter(i, j)),
};

/** The first loss reads the number of classes alone, which the other checks count by. */
const wrongFor = (id: CheckId): Trace => (id === 'first-loss' ? { ...right, C: right.C + 1e-3 } : wrong);

/** Where k is another class than j, the slope of the top is 0 whatever the numbers are. */
const cursorOf = (id: CheckId) => (id === 'slope-of-top' ? { ...cursor, k: cursor.j } : cursor);

let root: ReturnType<typeof createRoot>;
let page: HTMLElement;

function show(id: CheckId, traced: Trace, at = cursorOf(id)): HTMLElement {
  const numbers = {
    trace: () => traced,
    cursor: () => at,
    format: (value: number) => formatNumber(value, 4, 8),
    decimals: 4,
    width: 8,
    reading: 'both' as const,
    conditions: {
      layout: 'columns',
      regulariser: 'half',
      reduction: 'mean',
      bias: true,
      same: false,
      label: false,
    } as const,
  };
  act(() =>
    root.render(
      <NumbersContext value={numbers}>
        <CheckChip id={id} />
      </NumbersContext>,
    ),
  );
  return page.querySelector<HTMLElement>('.check')!;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.createElement('div');
  root = createRoot(page);
});

afterEach(() => {
  act(() => root.unmount());
});

test.each(checkIds)('is quiet on right numbers and loud on wrong ones: %s', (id) => {
  const quiet = show(id, right);
  expect(quiet.dataset.state).toBe('holds');
  expect(quiet.textContent).toContain('check');
  expect(quiet.textContent).toContain('=');
  act(() => root.unmount());

  root = createRoot(page);
  const loud = show(id, wrongFor(id));
  expect(loud.dataset.state).toBe('fails');
  expect(loud.textContent).toContain('does not hold');
  expect(loud.textContent).toContain('≠');
});

test('writes two numbers alike that rounding alone parts', () => {
  const chip = show('squared-error-gradient', trace(dataSets[0]!.params), { i: 7, j: 1, k: 1, d: 0 });
  const said = (part: string) => chip.querySelector(`[data-part="${part}"]`)?.textContent;
  // 4.36925 to within 10⁻⁹, once rounded down and once up.
  expect([said('left'), said('relation'), said('right')]).toEqual(['4.3692', '=', '4.3692']);
});

test.each(checkIds)('says in words what is compared, at the cursor: %s', (id) => {
  const said = show(id, right).querySelector('[data-part="names"]')?.textContent ?? '';
  expect(said).toMatch(/^against [a-z\d]/);
  expect(said).not.toMatch(/[{}]|NaN|undefined/);
});

test('names the classes by their letters', () => {
  const said = show('quotient-rule', right).querySelector('[data-part="names"]');
  expect(said?.textContent).toBe('against the measured slope of p of class B in the score of class C');
});

test('says why where nothing can be compared', () => {
  const params = dataSets[0]!.params;
  // The label's probability rounds to 0, and its logarithm is not a number one can compare.
  const W = params.W.map((row, j) => row.map(() => (j === params.y[cursor.i] ? -300 : 300)));
  const X = params.X.map((x) => x.map(() => 1));
  const open = show('loss-two-forms', trace({ ...params, W, X }));
  expect(open.dataset.state).toBe('open');
  expect(open.textContent).toContain('not compared');
  expect(open.querySelector('[data-part="names"]')?.textContent).toMatch(/^[A-Z].*\.$/);
});
