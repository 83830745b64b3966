import { describe, expect, it } from 'vitest';
import { compareShift, numberFormats, trace } from '../../engine';
import { dataSets } from '../../engine/data/dataSets';
import { softmax } from './softmax';

/** All that a step says. */
function textOf(id: string): string {
  const step = softmax.steps.find((one) => one.id === id);
  if (!step) throw new Error(`There is no step '${id}'.`);
  return [step.lead, step.why, step.notes].join(' ');
}

const examples = dataSets.flatMap(({ params }) => trace(params).examples);

/** The example with one score raised. */
const raised = (scores: Float64Array, j: number) =>
  compareShift(
    scores.map((score, k) => (k === j ? score + 0.1 : score)),
    0,
    'float64',
  ).stable.probs;

describe('what chapter 3 says', () => {
  it('stands the best class at 0, none above it, and keeps the gaps', () => {
    for (const { scores, shifted } of examples) {
      expect(Math.max(...shifted)).toBe(0);
      shifted.forEach((score, j) => expect(score - shifted[0]!).toBeCloseTo(scores[j]! - scores[0]!, 9));
    }
  });

  it('makes ratios of gaps: a lead of 1, and a gap of 5', () => {
    expect(textOf('exponentials')).toContain(`a lead of 1 makes ${Math.E.toFixed(3)} times as much`);
    expect(textOf('exponentials')).toContain(`a gap of 5 is a factor of ${Math.round(Math.exp(5))}`);
    for (const { exps } of examples) expect(Math.max(...exps)).toBe(1);
  });

  it('holds Z between 1 and the number of classes', () => {
    for (const { sum, exps } of examples) {
      expect(sum).toBeGreaterThanOrEqual(1);
      expect(sum).toBeLessThanOrEqual(exps.length);
      expect(Math.log(sum)).toBeGreaterThanOrEqual(0);
    }
  });

  it('takes from all other shares what a raised score gains', () => {
    for (const { scores, probs } of examples.slice(0, 40)) {
      const after = raised(scores, 0);
      expect(after[0]!).toBeGreaterThanOrEqual(probs[0]!);
      for (let k = 1; k < probs.length; k += 1) expect(after[k]!).toBeLessThanOrEqual(probs[k]!);
    }
  });

  it('knows where float64 and float16 end', () => {
    const [digits, power] = numberFormats.float64.largest.toExponential(1).split('e+');
    expect(textOf('overflow')).toContain(`${digits} \\times 10^{${power}}`);
    expect(textOf('overflow')).toContain(`beyond ${numberFormats.float16.expLimit.toFixed(2)}`);
    expect(compareShift([0], 1000, 'float64').naive.exps[0]).toBe(Infinity);
  });

  it('multiplies every exponential, and their sum, by e to the added c', () => {
    for (const { scores } of examples.slice(0, 40)) {
      const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
      const exps = scores.map(Math.exp);
      for (const c of [-2, 0.5, 3]) {
        const moved = scores.map((score) => Math.exp(score + c));
        moved.forEach((value, j) => expect(value / (exps[j]! * Math.exp(c))).toBeCloseTo(1, 12));
        expect(total(moved) / (total(exps) * Math.exp(c))).toBeCloseTo(1, 12);
      }
    }
  });

  it('opens on an overflow, and on a maximum too far above', () => {
    const opening = (id: string) => softmax.steps.find((one) => one.id === id)?.constant ?? 0;
    const { scores } = trace(dataSets[0]!.params).examples[7]!;
    expect(compareShift(scores, opening('overflow'), 'float64').breakage).toBe('exp');
    expect(compareShift(scores, opening('one-maximum-an-example'), 'float64').breakage).toBe('zero');
    expect(textOf('overflow')).toContain(`c = ${opening('overflow')}`);
    expect(textOf('one-maximum-an-example')).toContain(`c = −${-opening('one-maximum-an-example')}`);
  });

  it('moves exponentials by three hundred orders of magnitude, and no share', () => {
    expect(Math.log10(Math.exp(700))).toBeGreaterThan(300);
    for (const { scores, probs } of examples.slice(0, 40)) {
      const { stable } = compareShift(scores, 700, 'float64');
      stable.probs.forEach((p, j) => expect(p).toBeCloseTo(probs[j]!, 10));
    }
  });

  it('names the least distance to another example’s maximum at which all rounds to 0', () => {
    const least = 746;
    expect(textOf('one-maximum-an-example')).toContain(`${least} or more above every score`);
    expect(Math.exp(-least)).toBe(0);
    expect(Math.exp(-(least - 1))).toBeGreaterThan(0);
    expect([...compareShift([0, -1], -800, 'float64').naive.probs]).toEqual([NaN, NaN]);
  });

  it('leaves the loss where it was when m moves', () => {
    for (const { scores, y, loss } of examples.slice(0, 40)) {
      for (const m of [-3, 0, 2.5]) {
        const sum = scores.reduce((total, score) => total + Math.exp(score - m), 0);
        expect(-(scores[y]! - m) + Math.log(sum)).toBeCloseTo(loss, 9);
      }
    }
  });
});
