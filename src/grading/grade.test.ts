import { describe, expect, it } from 'vitest';
import { hingeLoss, trace } from '../engine';
import { dataSets } from '../engine/data/dataSets';
import { predictions } from '../lesson/predictions/all';
import type { NumberPrediction } from '../lesson/predictions/types';
import { closeEnough, grade, readNumber, rightAnswer } from './grade';
import { numberRules } from './numbers';

const numbers = Object.values(predictions)
  .flat()
  .filter((prediction): prediction is NumberPrediction => prediction.kind === 'number');
const shown = dataSets.filter(({ id }) => ['default', 'notes-figure', 'fixture-b'].includes(id));
const opening = { i: 7, j: 1, k: 1, d: 0 };
const first = { i: 0, j: 1, k: 1, d: 0 };
const at = (set: string) => (set === 'default' ? opening : first);

describe.each(numbers)('$id', ({ id, kind, mistakes }) => {
  it.each(shown)('is asked on $id, and knows every mistake that it explains', ({ id: set, params }) => {
    const answers = numberRules[id](trace(params), at(set));
    expect(answers).not.toBeNull();
    expect(Number.isFinite(answers?.right)).toBe(true);
    expect(Object.keys(answers?.mistakes ?? {}).sort()).toEqual(mistakes.map((one) => one.id).sort());
  });

  it.each(shown)('tells right from every mistake on $id', ({ id: set, params }) => {
    const traced = trace(params);
    const answers = numberRules[id](traced, at(set));
    for (const [mistake, value] of Object.entries(answers?.mistakes ?? {})) {
      const verdict = grade({ id, kind }, value, traced, at(set));
      // A mistake may lead to the right number, or two to the same one.
      if (closeEnough(value, answers?.right ?? NaN)) expect(verdict?.correct, mistake).toBe(true);
      else {
        expect(verdict?.correct, mistake).toBe(false);
        expect(verdict?.mistake, mistake).not.toBeNull();
      }
    }
    expect(grade({ id, kind }, answers?.right ?? NaN, traced, at(set))).toEqual({
      right: answers?.right,
      correct: true,
      mistake: null,
    });
  });

  it('names no mistake for a number that none leads to', () => {
    expect(grade({ id, kind }, 1234.5, trace(shown[0]!.params), opening)).toMatchObject({
      correct: false,
      mistake: null,
    });
  });
});

describe('the numbers on the data that the app opens with', () => {
  const traced = trace(shown[0]!.params);
  const right = (id: NumberPrediction['id']) => rightAnswer({ id, kind: 'number' }, traced, opening);

  it('are those that the lesson derives', () => {
    expect(right('nudge-weight')).toBeCloseTo(0.23, 12);
    expect(right('halve')).toBeCloseTo(Math.log(2), 12);
    expect(right('first-loss')).toBeCloseTo(Math.log(3), 12);
    expect(right('terms-left')).toBe(1);
    expect(right('errors-add-up')).toBeCloseTo(0, 12);
  });

  it('and each known mistake is told apart from the others', () => {
    for (const { id } of numbers) {
      const values = Object.values(numberRules[id](traced, opening)?.mistakes ?? {});
      const pairs = values.flatMap((a, n) => values.slice(n + 1).map((b) => [a, b] as const));
      for (const [a, b] of pairs) expect(closeEnough(a, b), `${id}: ${a} and ${b}`).toBe(false);
    }
  });
});

it('the SVM’s first loss is one less than the number of classes, as the feedback says', () => {
  for (const { params } of shown) {
    const W = params.W.map((row) => row.map(() => 0));
    expect(hingeLoss({ ...params, W, reg: 0, reduction: 'mean' }).loss).toBeCloseTo(params.W.length - 1, 12);
  }
});

it('on the bias the weight’s change is the answer, so it is not asked', () => {
  const traced = trace(shown[0]!.params);
  expect(rightAnswer({ id: 'nudge-weight', kind: 'number' }, traced, { ...opening, d: 2 })).toBeNull();
  expect(grade({ id: 'nudge-weight', kind: 'number' }, 0.1, traced, { ...opening, d: 2 })).toBeNull();
});

it('a choice is judged by its option', () => {
  const traced = trace(shown[0]!.params);
  const asked = { id: 'others-answer', kind: 'choice' } as const;
  expect(grade(asked, 'fall', traced, opening)).toEqual({ right: 'fall', correct: true, mistake: null });
  expect(grade(asked, 'stay', traced, opening)).toEqual({ right: 'fall', correct: false, mistake: 'stay' });
});

it.each([
  ['0.25', 0.25],
  [' −0,5 ', -0.5],
  ['1e-2', 0.01],
  ['', null],
  ['log 2', null],
  ['Infinity', null],
])('%j is read as %j', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it('what is rounded by hand is close enough, what is off in the second digit is not', () => {
  expect(closeEnough(0.69, Math.log(2))).toBe(true);
  expect(closeEnough(0.7, Math.log(2))).toBe(false);
  expect(closeEnough(0, 1e-17)).toBe(true);
  expect(closeEnough(199, 200)).toBe(true);
  expect(closeEnough(198, 200)).toBe(false);
});
