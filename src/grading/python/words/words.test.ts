import { describe, expect, it } from 'vitest';
import { mistakes } from '../../../engine';
import type { MistakeId } from '../../../engine';
import { chapters } from '../../../lesson/chapters';
import { explainedIn } from '../explainedIn';
import { finding } from '../finding';
import { lossExplanations } from '../losses';
import { gradingCases } from '../cases';
import { gradingTasks } from '../tasks';
import type { FindingId, PythonFinding } from '../types';
import { sharedWords } from './sharedWords';

const isMistake = (id: FindingId) => mistakes.some((mistake) => mistake.id === id);
const parts = (id: FindingId): PythonFinding['part'][] =>
  isMistake(id) ? ['gradient', ...(id in sharedWords ? (['loss', 'both'] as const) : [])] : ['behaviour'];

const said = (Object.keys(explainedIn) as FindingId[]).flatMap((id) =>
  parts(id).flatMap((part) =>
    Object.values(gradingTasks).map((task) => ({
      name: `${id} (${part}, ${task.layout})`,
      words: finding(task, id, { part, facts: [] }),
    })),
  ),
);

describe('what is said', () => {
  it.each(said)('of $name is plain, and explained by a step that exists', ({ words }) => {
    expect(words.sentence).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(words.hint).toMatch(/^[A-Z].{15,}[.?]$/);
    expect(words.answer).toMatch(/^[A-Z½].{10,}\.$/);
    expect(words.hint).not.toBe(words.answer);
    for (const text of [words.sentence, words.hint, words.answer]) {
      expect(text).not.toMatch(/!|\b(simply|just|obviously)\b/i);
      // A hyphen joins words; what stands for a number has a true minus. Code may hold operators.
      expect(text.replace('a −= b', '')).not.toMatch(/(^|[^a-z])-|-($|[^a-z])/i);
    }
    const { chapter, step } = words.explainedIn;
    const found = chapters.find(({ id }) => id === chapter)?.steps.some(({ id }) => id === step);
    expect(found, `${chapter}/${step}`).toBe(true);
  });

  it('has words for every mistake that a loss can be found to have', () => {
    const [first] = gradingCases(gradingTasks.question);
    const ids = new Set(lossExplanations(first!.params).flatMap(({ mistakes: made }) => made));
    const without = [...ids].filter((id) => isMistake(id) && !(id in sharedWords));
    expect(without).toEqual([]);
    expect(ids.size).toBeGreaterThan(20);
  });

  it('tells what loss and gradient share from what one of them has', () => {
    const sentence = (part: PythonFinding['part']) =>
      finding(gradingTasks.question, 'missing-penalty', { part, facts: [] }).sentence;
    expect(new Set([sentence('gradient'), sentence('loss'), sentence('both')]).size).toBe(3);
  });

  it('is said of every mistake of the engine', () => {
    const ids: readonly MistakeId[] = mistakes.map(({ id }) => id as MistakeId);
    expect(ids.filter((id) => !(id in explainedIn))).toEqual([]);
  });
});
