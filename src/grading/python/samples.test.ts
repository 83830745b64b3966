import { describe, expect, it } from 'vitest';
import { starters } from '../../lesson/starters/starters';
import { recordedRun, samples } from '../fixtures/samples';
import type { Sample } from '../fixtures/samples';
import { judge } from './judge';
import { gradingTasks } from './tasks';

const verdictOf = (sample: Sample) => judge(gradingTasks[sample.task], recordedRun(sample));
const named = (name: string) => verdictOf(samples.find((sample) => sample.name === name)!);
const ofKind = (kind: Sample['kind']) => samples.filter((sample) => sample.kind === kind);

describe('what is said of the samples, as NumPy runs them', () => {
  it.each(samples)('$kind: $name', (sample) => {
    const { findings, right, checks } = verdictOf(sample);
    const ids = (weight: 'wrong' | 'note') =>
      findings.filter((one) => one.weight === weight).map(({ id }) => id);
    expect({ wrong: ids('wrong'), notes: ids('note') }).toEqual({ wrong: sample.wrong, notes: sample.notes });
    expect(right).toBe(sample.wrong.length === 0);
    expect(checks).toHaveLength(8);
  });

  it('are the eighteen mistakes, ten that are right and three that nothing explains', () => {
    expect(new Set(ofKind('mistake').map(({ wrong }) => wrong.join())).size).toBe(18);
    expect(ofKind('right').map(({ wrong }) => wrong)).toEqual(Array(10).fill([]));
    expect(ofKind('unknown').map(({ wrong }) => wrong)).toEqual(Array(3).fill(['unknown']));
  });

  it('are, where they are practice, the texts that the editor offers', () => {
    const offered = starters
      .filter(({ kind }) => kind === 'practice')
      .map(({ source, task }) => [source, task]);
    const judged = ofKind('mistake').map(({ source, task }) => [source, task]);
    expect(new Set(offered.map(String))).toEqual(new Set(judged.map(String)));
  });
});

describe('what a finding rests on', () => {
  it.each(ofKind('mistake'))(
    '$name: the mistake’s gradient to 1e-12, and the entry that differs',
    (sample) => {
      const [first] = verdictOf(sample).findings;
      const gradient = first!.matches.find((match) => match.of === 'gradient')!;
      expect(gradient.error).toBeLessThan(1e-12);
      expect(gradient.difference).toMatch(/[WXP]/);
      const expected =
        sample.name === 'transposed' ? /shape \(3, 4\), W has \(4, 3\)/ : /dW differs most at \[\d, \d\]/;
      expect(first!.facts.join()).toMatch(expected);
    },
  );

  it('says of a gradient that nothing explains what was found', () => {
    const { findings, checks } = named('unknownSquaredFeatures');
    expect(findings[0]!.matches).toEqual([]);
    expect(findings[0]!.facts).toHaveLength(3);
    expect(findings[0]!.facts[1]).toContain('the slope measured there is');
    expect(findings[0]!.facts[2]).toContain('adds up to 0 over the classes, as it should');
    const passed = checks.filter((check) => check.passed).map(({ id }) => id);
    expect(passed).toEqual(['runs', 'shape', 'loss', 'large-scores', 'arguments', 'again']);
  });

  it('tells a right gradient beside a wrong loss from the gradient of that loss', () => {
    const facts = (name: string) => named(name).findings[0]!.facts.join();
    expect(facts('lossNotAveraged')).toContain('dW is the right gradient of the right loss.');
    expect(facts('lossOwnGradient')).toContain('dW is the gradient of your own loss');
    expect(facts('noMinusOne')).toContain('dW is not the gradient of your own loss');
  });

  it('names the line where there is one', () => {
    expect(named('syntax').findings[0]!.line).toBe(16);
    expect(named('shapesDoNotFit').findings[0]!.line).toBe(9);
    expect(named('noMinusOne').findings[0]!.line).toBeNull();
  });

  it('writes formulas and code in the layout of the task', () => {
    const [rows, columns] = [named('noMinusOne').findings[0]!, named('columnsNoMinusOne').findings[0]!];
    expect([rows.matches[0]!.formula, rows.code]).toEqual([
      'Xᵀ P / N + 2 reg W',
      'dW[:, j] += (p - (j == y[i])) * X[i]',
    ]);
    expect([columns.matches[0]!.formula, columns.code]).toEqual([
      'P Xᵀ / N + reg W',
      'dW[j, :] += (p - (j == y[i])) * X[:, i]',
    ]);
  });

  it('draws the difference from the right gradient, in the layout of the task', () => {
    const picture = named('noMinusOne').picture!;
    expect(picture.inputs).toBe('N = 5, D = 4, C = 3');
    expect([picture.difference.length, picture.difference[0]!.length]).toEqual([4, 3]);
    picture.difference.forEach((row, d) =>
      row.forEach((entry, j) => expect(entry).toBe(picture.gradient[d]![j]! - picture.right[d]![j]!)),
    );
    // No label names class 1, so that the 1 which is not subtracted leaves its column as it is.
    for (const row of picture.difference) expect(Math.abs(row[1]!)).toBeLessThan(1e-15);
    expect(Math.max(...picture.difference.flat().map(Math.abs))).toBeGreaterThan(0.1);
    expect(named('transposed').picture).toBeNull();
  });
});
