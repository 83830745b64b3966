import { describe, expect, it } from 'vitest';
import type { PythonCallResult, PythonProblem, PythonRun, PythonValue } from '../../python/protocol';
import { recordedRun, samples } from '../fixtures/samples';
import { gradingRequest } from './gradingRequest';
import { judge } from './judge';
import { gradingTasks } from './tasks';

const task = gradingTasks.question;
const calls = gradingRequest(task);
const right = recordedRun(samples.find(({ name }) => name === 'rightInPlaceColumns')!);

const problem = (rest: Partial<PythonProblem>): PythonProblem => ({
  kind: 'raised',
  type: '',
  message: '',
  line: null,
  ...rest,
});

/** The right run with the results from `from` on replaced. */
const changed = (change: (result: PythonCallResult) => PythonCallResult, from = 0): PythonRun => ({
  ...right,
  results: right.results.map((result, at) => (at >= from ? change(result) : result)),
});
const returning = (value: PythonValue) => changed((result) => ({ ...result, value }));
const first = (run: PythonRun) => judge(task, run).findings[0]!;

describe('a run that did not get to results', () => {
  it.each([
    [problem({ kind: 'syntax', type: 'SyntaxError', message: 'invalid syntax', line: 3 }), 'syntax'],
    [problem({ kind: 'time', message: 'ended after 2 s' }), 'limit'],
    [problem({ kind: 'memory' }), 'limit'],
    [problem({ kind: 'recursion' }), 'limit'],
    [problem({ kind: 'output' }), 'limit'],
    [problem({ kind: 'stopped' }), 'stopped'],
    [problem({ kind: 'broken' }), 'broken'],
    [problem({ type: 'ImportError', message: "no module named 'os'", line: 1 }), 'raised'],
  ] as const)('%j is %s', (fault, id) => {
    const verdict = judge(task, { ...right, problem: fault, results: [] });
    expect(verdict.findings.map((one) => one.id)).toEqual([id]);
    expect(verdict.findings[0]!.line).toBe(fault.line);
    expect(verdict.right).toBe(false);
    expect(verdict.checks.map(({ passed }) => passed)).toEqual([false, ...Array<null>(7).fill(null)]);
    expect(verdict.picture).toBeNull();
  });

  it('without any result is no verdict on the function', () => {
    expect(first({ ...right, results: [] }).id).toBe('broken');
  });
});

describe('what a call returns', () => {
  const number = { kind: 'float', value: 1 } as const;
  const array = { kind: 'array', dtype: 'float64', shape: [2], data: [1, 2] } as const;
  it.each<[PythonValue, string]>([
    [{ kind: 'none' }, 'returned-nothing'],
    [number, 'not-a-pair'],
    [array, 'not-a-pair'],
    [{ kind: 'other', type: 'generator' }, 'not-a-pair'],
    [{ kind: 'tuple', items: [number] }, 'not-a-pair'],
    [{ kind: 'tuple', items: [number, array, number] }, 'not-a-pair'],
    [{ kind: 'tuple', items: [array, number] }, 'pair-exchanged'],
    [{ kind: 'tuple', items: [array, array] }, 'loss-not-a-number'],
    [{ kind: 'tuple', items: [{ kind: 'none' }, array] }, 'loss-not-a-number'],
    [{ kind: 'tuple', items: [number, { kind: 'list', items: [number] }] }, 'gradient-not-an-array'],
    [{ kind: 'tuple', items: [number, array] }, 'wrong-shape'],
  ])('%j is %s', (value, id) => {
    const findings = judge(task, returning(value)).findings.map((one) => one.id);
    expect(findings).toContain(id);
  });

  it('may be a list of two, and a loss without axes', () => {
    const run = changed((result) => {
      if (result.value?.kind !== 'tuple') return result;
      const [loss, dW] = result.value.items;
      if (loss?.kind !== 'float' || !dW) return result;
      const scalar: PythonValue = { kind: 'array', dtype: 'float64', shape: [], data: [loss.value] };
      return { ...result, value: { kind: 'list', items: [scalar, dW] } };
    });
    expect(judge(task, run)).toEqual(judge(task, right));
    expect(judge(task, run).right).toBe(true);
  });
});

describe('exceptions', () => {
  const raising = (rest: Partial<PythonProblem>, from = 0) =>
    changed((result) => ({ ...result, value: null, problem: problem(rest) }), from);
  it.each([
    [{ type: 'NameError', message: "name 'softmax_loss_naive' isn't defined" }, 'no-function'],
    [{ type: 'NameError', message: "name 'n' isn't defined", line: 4 }, 'raised'],
    [
      { type: 'TypeError', message: 'function takes 3 positional arguments but 4 were given' },
      'wrong-parameters',
    ],
    [
      { type: 'NotImplementedError', message: 'numpy stand-in: np.add.at is not part of it', line: 2 },
      'stand-in-lacks',
    ],
    [{ type: 'ValueError', message: 'shapes (3,4) and (5,3) not aligned' }, 'shapes-do-not-fit'],
    [{ type: 'IndexError', message: 'index 5 is out of bounds' }, 'out-of-range'],
    [{ kind: 'time' }, 'limit'],
  ] as const)('%j is %s', (rest, id) => {
    const finding = first(raising(rest));
    expect(finding.id).toBe(id);
    expect(finding.line).toBe('line' in rest ? rest.line : null);
  });

  it('on some inputs alone are told from exceptions on all', () => {
    const finding = first(raising({ type: 'IndexError', message: 'index 6', line: 9 }, 2));
    expect([finding.id, finding.line]).toEqual(['raised-in-one-case', 9]);
    expect(finding.facts.slice(0, 2)).toEqual([
      'It works with N = 5, D = 4, C = 3.',
      'With N = 5, D = 6, C = 4 it stops.',
    ]);
  });

  it('of arithmetic with large scores alone are an overflow', () => {
    const large = gradingRequest(task).findIndex(
      ({ args }) => args[0]?.kind === 'array' && args[0].data[0]! > 25,
    );
    const run = {
      ...right,
      results: right.results.map((result, at) =>
        at === large
          ? {
              ...result,
              value: null,
              problem: problem({ type: 'OverflowError', message: 'math range error' }),
            }
          : result,
      ),
    };
    expect(judge(task, run).findings.map(({ id }) => id)).toEqual(['overflow']);
  });
});

describe('arguments', () => {
  it('are not changed where the run says nothing of them', () => {
    expect(
      judge(
        task,
        changed((result) => ({ ...result, argsAfter: [] })),
      ).right,
    ).toBe(true);
  });

  it('that are changed are named even where the results are right', () => {
    const run = changed((result) => ({
      ...result,
      argsAfter: [...result.argsAfter.slice(0, 2), calls[6]!.args[2]!],
    }));
    const { findings, checks } = judge(task, run);
    expect(findings.map(({ id }) => id)).toEqual(['changes-labels']);
    expect(checks.find(({ id }) => id === 'arguments')!.passed).toBe(false);
  });
});

it('a right function passes every check', () => {
  const verdict = judge(task, right);
  expect(verdict.findings).toEqual([]);
  expect(verdict.checks.every(({ passed }) => passed)).toBe(true);
  expect(verdict.picture!.difference.flat().every((entry) => Math.abs(entry) < 1e-14)).toBe(true);
});
