import { describe, expect, it } from 'vitest';
import { chapters } from './chapters';
import { formulaSources } from './formulas/all';
import { chapterEdges, stepEdges } from './graph';
import { listings } from './listings';

const words = (prose: string) =>
  prose
    .replace(/\$[^$]*\$/g, 'x')
    .split(/\s+/)
    .filter(Boolean).length;

describe('the lesson', () => {
  const steps = chapters.flatMap((chapter) => chapter.steps.map((step) => ({ chapter, step })));

  it('numbers its chapters in order', () => {
    expect(chapters.map(({ number }) => number)).toEqual(chapters.map((_, at) => at + 1));
  });

  it.each(steps)('$chapter.id/$step.id keeps its lead to 45 words', ({ step }) => {
    expect(words(step.lead)).toBeLessThanOrEqual(45);
  });

  it.each(steps)('$chapter.id/$step.id finds all its formulas', ({ chapter, step }) => {
    const own = Object.keys(formulaSources[chapter.id]);
    expect(own).toEqual(
      expect.arrayContaining([step.hero, step.numbers, ...step.earlier.map(({ formula }) => formula)]),
    );
  });

  it.each(steps)('$chapter.id/$step.id shows a picture, and at most five views', ({ step }) => {
    expect(step.views).toContain('plane');
    expect(step.views.length).toBeLessThanOrEqual(5);
  });

  it.each(steps)('$chapter.id/$step.id names lines that its listing has', ({ step }) => {
    const ids = listings[step.listing.id].lines.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...step.listing.lines, ...(step.listing.shown ?? [])]));
  });

  it.each(steps)(
    '$chapter.id/$step.id refers back to steps that exist, and only back',
    ({ chapter, step }) => {
      for (const { from } of step.earlier) {
        if (!from) continue;
        const source = chapters.find(({ id }) => id === from.chapter);
        expect(source?.steps.map(({ id }) => id)).toContain(from.step);
        expect(source?.number).toBeLessThanOrEqual(chapter.number);
      }
    },
  );

  it('gives no formula of a chapter the name of a common one', () => {
    const { common, ...own } = formulaSources;
    for (const formulas of Object.values(own)) {
      expect(Object.keys(formulas).filter((id) => id in common)).toEqual([]);
    }
  });

  it('lights edges of the computation for steps and chapters that exist', () => {
    const known = steps.map(({ chapter, step }) => `${chapter.id}/${step.id}`);
    expect(known).toEqual(expect.arrayContaining(Object.keys(stepEdges)));
    expect(chapters.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(chapterEdges)));
  });

  it('says every formula in words', () => {
    for (const formulas of Object.values(formulaSources)) {
      for (const { spoken } of Object.values(formulas)) expect(spoken).toMatch(/\w/);
    }
  });
});
