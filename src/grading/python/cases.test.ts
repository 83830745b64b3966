import { describe, expect, it } from 'vitest';
import { diagnoseGradient, trace } from '../../engine';
import type { Params } from '../../engine';
import { wrongGradient } from '../../engine/fixtures/wrongGradients';
import { gradingCases } from './cases';
import type { CaseId } from './cases';
import { gradingRequest } from './gradingRequest';
import { gradingPlan } from './plan';
import { gradingTasks } from './tasks';

describe.each(Object.values(gradingTasks))('the inputs for $id', (task) => {
  const paramsOf = (id: CaseId): Params => gradingCases(task).find((one) => one.id === id)!.params;
  const scoresOf = (id: CaseId) => trace(paramsOf(id)).examples.map(({ scores }) => Array.from(scores));

  it('hide no mistake: on the ordinary ones each changes the gradient', () => {
    const params = paramsOf('ordinary');
    expect(diagnoseGradient(params, wrongGradient(params, null)).hidden).toEqual([]);
  });

  it('have sizes that all differ, and a penalty', () => {
    for (const { params } of gradingCases(task)) {
      const sizes = [params.X.length, params.X[0]!.length, params.W.length];
      expect(new Set(sizes).size).toBe(3);
      expect(params.reg).toBeGreaterThan(0);
    }
  });

  it('have a class without an example, and every class, more examples than features, and fewer', () => {
    const classes = (id: CaseId) => new Set(paramsOf(id).y).size;
    expect([classes('ordinary'), paramsOf('ordinary').W.length]).toEqual([2, 3]);
    expect([classes('other-sizes'), paramsOf('other-sizes').W.length]).toEqual([4, 4]);
    const more = (id: CaseId) => paramsOf(id).X.length > paramsOf(id).X[0]!.length;
    expect([more('ordinary'), more('other-sizes')]).toEqual([true, false]);
  });

  it('have scores whose exponentials overflow', () => {
    expect(Math.min(...scoresOf('large').flat().map(Math.exp))).toBe(Infinity);
    const spread = scoresOf('spread').map((scores) => Math.max(...scores));
    expect(spread.some((score) => score > 800) && spread.some((score) => score < -800)).toBe(true);
  });

  it('have a label whose probability float64 cannot hold, and none among the merely large', () => {
    const least = (id: CaseId) => Math.min(...trace(paramsOf(id)).examples.map(({ probs, y }) => probs[y]!));
    expect(least('far-label')).toBe(0);
    expect(least('large')).toBeGreaterThan(1e-6);
    expect(least('spread')).toBeGreaterThan(1e-6);
  });

  it('are few, the same every time, and of the shapes the task says', () => {
    const calls = gradingRequest(task);
    expect(calls.length).toBeLessThanOrEqual(30);
    expect(gradingRequest(task)).toEqual(calls);
    const shapes = calls[0]!.args.map((value) => (value.kind === 'array' ? value.shape.join() : value.kind));
    expect(shapes).toEqual(
      task.layout === 'rows' ? ['4,3', '5,4', '5', 'float'] : ['3,4', '4,5', '5', 'float'],
    );
  });

  it('repeat the first call at once, and give whole numbers as int64', () => {
    const { calls, again, cases } = gradingPlan(task);
    expect(again).toBe(1);
    expect(calls[again]).toEqual(calls[0]);
    const dtypes = (id: CaseId) =>
      calls[cases.find(({ given }) => given.id === id)!.call]!.args.map((value) =>
        value.kind === 'array' ? value.dtype : value.kind,
      );
    expect(dtypes('ordinary')).toEqual(['float64', 'float64', 'int64', 'float']);
    expect(dtypes('whole-examples')).toEqual(['float64', 'int64', 'int64', 'float']);
    expect(dtypes('whole-weights')).toEqual(['int64', 'float64', 'int64', 'float']);
  });
});
