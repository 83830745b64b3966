import { describe, expect, it } from 'vitest';
import { findSteps, stepNumber } from './findSteps';
import { positions } from './step';

const numbers = (typed: string) => findSteps(typed).map(stepNumber);

describe('a step that is looked for', () => {
  it('is every step before anything is typed', () => {
    expect(findSteps('  ')).toEqual(positions);
  });

  it.each(positions)('is found by its number and by its title: $step.id', (position) => {
    expect(numbers(stepNumber(position))).toEqual([stepNumber(position)]);
    expect(findSteps(position.step.title.toUpperCase())).toContain(position);
  });

  it('is any of a chapter where only its number is typed', () => {
    const ofChapter = positions.filter(({ chapter }) => chapter.number === 5);
    expect(findSteps('5')).toEqual(ofChapter);
    expect(findSteps('5.')).toEqual(ofChapter);
    expect(numbers('5,1')).toEqual(['5.1']);
  });

  it('is found by its chapter, after those whose own title says it', () => {
    const found = findSteps('softmax');
    expect(found.filter(({ chapter }) => chapter.id === 'softmax').length).toBeGreaterThan(0);
    const own = found.map(({ step }) => step.title.toLowerCase().includes('softmax'));
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
  });

  it.each(['99.1', '0', 'no such words', '5.99'])('is none for %s', (typed) => {
    expect(findSteps(typed)).toEqual([]);
  });
});
