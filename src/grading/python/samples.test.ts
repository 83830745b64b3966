import { describe, expect, it } from 'vitest';
import { recordedRun, samples } from '../fixtures/samples';
import { judge } from './judge';
import { gradingTasks } from './tasks';

describe('what is said of the samples, as NumPy runs them', () => {
  it.each(samples)('$kind: $name', (sample) => {
    const { findings, right, checks } = judge(gradingTasks[sample.task], recordedRun(sample));
    const ids = (weight: 'wrong' | 'note') => findings.filter((one) => one.weight === weight).map(({ id }) => id);
    expect({ wrong: ids('wrong'), notes: ids('note') }).toEqual({ wrong: sample.wrong, notes: sample.notes });
    expect(right).toBe(sample.wrong.length === 0);
    expect(checks).toHaveLength(8);
  });
});
