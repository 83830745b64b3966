import { describe, expect, it } from 'vitest';
import { runRequest } from '../../python/runRequest';
import { recordedRun, samples } from '../fixtures/samples';
import { gradingRequest } from './gradingRequest';
import { judge } from './judge';
import { gradingTasks } from './tasks';

/** Losses differ in one line of arithmetic, and forms of one mistake in its place: one of each is enough here. */
const tried = samples.filter(
  ({ kind, name }) =>
    (kind !== 'loss' && kind !== 'mistake in another form') ||
    ['lossSquaredError', 'columnsLabelsShifted', 'twoMistakes'].includes(name),
);

describe('the samples in the page’s own Python', () => {
  it.each(tried)(
    '$kind: $name has the verdict that it has under NumPy',
    { timeout: 30_000 },
    async (sample) => {
      const task = gradingTasks[sample.task];
      const request = { source: sample.source, calls: gradingRequest(task) };
      const here = judge(task, await runRequest(request, { milliseconds: 20_000 }));
      const there = judge(task, recordedRun(sample));
      const said = ({ findings }: typeof here) =>
        findings.map(({ id, part, weight, line }) => ({
          id,
          part,
          weight,
          // A bracket that is never closed is found where the next line begins, or where it opens.
          line: id === 'syntax' ? line !== null : line,
        }));
      expect(said(here)).toEqual(said(there));
      expect(here.checks.map(({ id, passed }) => [id, passed])).toEqual(
        there.checks.map(({ id, passed }) => [id, passed]),
      );
    },
  );
});
