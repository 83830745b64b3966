import { describe, expect, it, vi } from 'vitest';
import { runRequest } from './runRequest';

// A busy machine takes its time to fill memory.
vi.setConfig({ testTimeout: 60_000 });

const run = (source: string, milliseconds = 30_000) => runRequest({ source, calls: [] }, { milliseconds });

describe('what would not end', () => {
  it.each([
    ['a memory beyond all bounds', 'x = 1\nx = [0] * 10**10', 'memory', 2],
    ['a list that grows', 'x = []\nwhile True:\n  x.append([0] * 100000)', 'memory', 3],
    ['a recursion', 'def f(n):\n  return f(n + 1)\n\nf(0)', 'recursion', 2],
    ['a print in a loop', 'while True:\n  print("again")', 'output', 2],
    ['one long print', 'print("a" * 100000)', 'output', 1],
  ])('%s ends with its kind and line', async (_, source, kind, line) => {
    const { problem, output } = await run(source);
    expect(problem).toMatchObject({ kind, line });
    expect(output.length).toBeLessThanOrEqual(65_536);
  });

  it.each([
    ['while True: pass', 1],
    ['x = 0\nwhile True:\n  try:\n    x += 1\n  except:\n    pass', 2],
    ['import itertools\nfor i in itertools.count():\n  pass', 2],
  ])('%s ends at the limit, which nothing catches', async (source, line) => {
    const { problem, milliseconds } = await run(source, 100);
    expect(problem).toMatchObject({ kind: 'time', line, message: 'It ran longer than 0.1 s and was ended.' });
    expect(milliseconds).toBeLessThan(1500);
  });

  it('keeps what was printed until then', async () => {
    expect((await run('print("before")\nwhile True: pass', 100)).output).toBe('before\n');
  });
});

it('gives each call its own time', async () => {
  const source =
    'def work():\n  for i in range(20000): pass\n  return 1\n\ndef stay():\n  while True: pass\n';
  const ask = (names: readonly string[], milliseconds: number) =>
    runRequest({ source, calls: names.map((name) => ({ name, args: [] })) }, { milliseconds });
  const twenty = Array<string>(20).fill('work');
  const whole = (await ask(twenty, 30_000)).milliseconds;
  const { problem, results } = await ask(twenty, Math.ceil(whole / 3));
  expect(problem).toBeNull();
  expect(results.map(({ problem: one }) => one)).toEqual(Array(20).fill(null));
  expect((await ask(['stay', 'work'], 100)).problem).toMatchObject({ kind: 'time', line: 6 });
});

it('does long arithmetic within its time, whatever it leaves behind', async () => {
  const { problem, output } = await run('x = 0.0\nfor i in range(500000):\n  x += 1.5\nprint(x)');
  expect(problem).toBeNull();
  expect(output).toBe('750000.0\n');
});

it.each(['', '\n\n', '# nothing', 'pass'])('runs %j', async (source) => {
  expect(await run(source)).toMatchObject({ problem: null, output: '' });
});

it('takes the head of the course’s own file', async () => {
  const head = 'from builtins import range\nimport numpy as np\nfrom past.builtins import xrange\n';
  expect((await run(`${head}print(list(range(2)), list(xrange(2)))`)).output).toBe('[0, 1] [0, 1]\n');
});

describe('what is shut', () => {
  it.each(['os', 'sys', 'js', 'jsffi', 'socket', 'random', 'scipy', 'os.path', 'numpy.fft'])(
    'import %s',
    async (name) => {
      const { problem } = await run(`x = 1\nimport ${name}`);
      expect(problem).toMatchObject({ kind: 'raised', type: 'ImportError', line: 2 });
      expect(problem?.message).toContain(name);
    },
  );

  it('files and the keyboard', async () => {
    expect((await run('open("a")')).problem).toMatchObject({
      type: 'OSError',
      message: 'There are no files here.',
    });
    expect((await run('input("?")')).problem?.type).toBe('EOFError');
  });

  it('the bridge to the page, even for who gets the runtime’s own import back', async () => {
    const reach = 'names = __import__.__globals__\ndel names["builtins"].__import__\n';
    for (const way of [
      'import js\njs.process',
      'import jsffi\njsffi.to_js([1]).constructor',
      'import js\njs.x = 1',
    ]) {
      expect((await run(reach + way)).problem).toMatchObject({
        kind: 'broken',
        message: 'Python reached for the page.',
      });
    }
  });
});

describe('problems', () => {
  it.each([
    ['x = 1\nif x\n  x = 2', 'syntax', 'SyntaxError', 2],
    ['def f():\n    x = 1\n  y = 2', 'syntax', 'IndentationError', 3],
    ['x = 1\n  y = 2', 'syntax', 'IndentationError', 2],
    ['x = (1,\n  2))\ny = 1', 'syntax', 'SyntaxError', 2],
    ['x = 1\n\nx.y', 'raised', 'AttributeError', 3],
    ['import numpy as np\n\ndef f(a):\n  return a @ a\n\nf(np.ones((2, 3)))', 'raised', 'ValueError', 4],
    ['a = b', 'raised', 'NameError', 1],
    ['1 / 0', 'raised', 'ZeroDivisionError', 1],
    ['{}["k"]', 'raised', 'KeyError', 1],
  ])('%s', async (source, kind, type, line) => {
    expect((await run(source)).problem).toMatchObject({ kind, type, line });
  });

  it('of what the stand-in lacks name it', async () => {
    const { problem } = await run('import numpy as np\nnp.einsum("ij->ji", np.eye(2))');
    expect(problem).toMatchObject({
      type: 'AttributeError',
      message: 'numpy stand-in: np.einsum is not part of it; it has dot, matmul, outer',
      line: 2,
    });
    expect((await run('import numpy as np\nnp.random.randn(3)')).problem?.message).toContain(
      'np.random.randn',
    );
  });

  it('of one call leave the next to be made', async () => {
    const { problem, results } = await runRequest({
      source: 'def f(x):\n  return 1 / x\n',
      calls: [
        { name: 'f', args: [{ kind: 'int', value: 0 }] },
        { name: 'f', args: [{ kind: 'int', value: 2 }] },
        { name: 'g', args: [] },
      ],
    });
    expect(problem).toBeNull();
    expect(results[0]?.problem).toMatchObject({ type: 'ZeroDivisionError', line: 2 });
    expect(results[1]).toEqual({
      value: { kind: 'float', value: 0.5 },
      argsAfter: [{ kind: 'int', value: 2 }],
      problem: null,
    });
    expect(results[2]?.problem).toMatchObject({ type: 'NameError' });
  });
});

it('says where NumPy would warn, once', async () => {
  const { output } = await run('import numpy as np\nfor x in range(3): np.log(np.zeros(2))');
  expect(output).toBe('RuntimeWarning: divide by zero encountered in log\n');
});

it('shows what a call wrote into its arguments', async () => {
  const { results } = await runRequest({
    source: 'def f(W):\n  W -= 1\n',
    calls: [{ name: 'f', args: [{ kind: 'array', dtype: 'float64', shape: [2], data: [1, Number.NaN] }] }],
  });
  expect(results[0]).toEqual({
    value: { kind: 'none' },
    argsAfter: [{ kind: 'array', dtype: 'float64', shape: [2], data: [0, Number.NaN] }],
    problem: null,
  });
});
