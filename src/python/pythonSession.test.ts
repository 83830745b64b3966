import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RunWorker } from './pythonSession';
import { createPythonSession } from './pythonSession';
import type { RunQuestion, WorkerAnswer } from './workerMessages';

/** A worker whose answers the test gives. */
class FakeWorker implements RunWorker {
  readonly asked: RunQuestion[] = [];
  terminated = false;
  private listeners: {
    message: ((event: { data: WorkerAnswer }) => void)[];
    error: ((event: object) => void)[];
  } = {
    message: [],
    error: [],
  };
  postMessage(question: RunQuestion) {
    this.asked.push(question);
  }
  addEventListener(type: 'message' | 'error', listener: (event: never) => void) {
    (this.listeners[type] as ((event: never) => void)[]).push(listener);
  }
  terminate() {
    this.terminated = true;
  }
  answer(data: WorkerAnswer) {
    for (const listener of this.listeners.message) listener({ data });
  }
  fail(message: string) {
    for (const listener of this.listeners.error) listener({ message });
  }
}

const request = { source: 'x = 1', calls: [] };
const settle = () => vi.advanceTimersByTimeAsync(0);

let workers: FakeWorker[] = [];
const session = () =>
  createPythonSession(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('starts nothing until it is needed', () => {
  session();
  expect(workers).toEqual([]);
});

it('gives one worker one run, and warms the next', async () => {
  const own = session();
  const ran = own.run(request);
  workers[0]!.answer({ kind: 'ready' });
  await settle();
  expect(workers[0]!.asked).toEqual([{ request, milliseconds: 2000 }]);
  workers[0]!.answer({ kind: 'ran', run: { output: 'a', problem: null, results: [], milliseconds: 1 } });
  expect(await ran).toMatchObject({ output: 'a', problem: null });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  expect(workers[1]!.asked).toEqual([]);
});

it('ends a run that does not end by itself', async () => {
  const own = session();
  const ran = own.run(request, { milliseconds: 500 });
  await vi.advanceTimersByTimeAsync(5000);
  // The time until the runtime stands is not the code's.
  expect(workers[0]!.terminated).toBe(false);
  workers[0]!.answer({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(1000);
  expect((await ran).problem).toEqual({
    kind: 'time',
    type: '',
    message: 'It ran longer than 0.5 s and was ended.',
    line: null,
  });
  expect(workers[0]!.terminated).toBe(true);
});

it('waits for many calls as long as they may take in all', async () => {
  const own = session();
  const ran = own.run(request, { milliseconds: 500, whole: 3000 });
  workers[0]!.answer({ kind: 'ready' });
  await settle();
  expect(workers[0]!.asked).toEqual([{ request, milliseconds: 500 }]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(workers[0]!.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect((await ran).problem).toMatchObject({
    kind: 'time',
    message: 'It ran longer than 3 s and was ended.',
  });
});

it('is stopped while it runs, and while it starts', async () => {
  const own = session();
  const first = own.run(request);
  own.stop();
  expect((await first).problem?.kind).toBe('stopped');
  const second = own.run(request);
  workers[1]!.answer({ kind: 'ready' });
  await settle();
  own.stop();
  expect((await second).problem?.kind).toBe('stopped');
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, false]);
});

it('refuses a second run while one is at work', async () => {
  const own = session();
  const first = own.run(request);
  await expect(own.run(request)).rejects.toThrow('at work');
  own.stop();
  expect((await first).problem?.kind).toBe('stopped');
});

it('says when the runtime cannot be started, and tries again', async () => {
  const own = session();
  const ran = own.run(request);
  workers[0]!.answer({ kind: 'failed', message: 'no memory' });
  expect((await ran).problem).toMatchObject({ kind: 'broken', message: 'no memory' });
  const ready = own.ready();
  workers[1]!.fail('not found');
  await expect(ready).rejects.toThrow('not found');
  void own.ready();
  expect(workers).toHaveLength(3);
});

it('leaves no worker behind when it is given up', async () => {
  const own = session();
  const ran = own.run(request);
  own.dispose();
  expect((await ran).problem?.kind).toBe('stopped');
  expect(workers).toHaveLength(1);
  expect(workers[0]!.terminated).toBe(true);
});
