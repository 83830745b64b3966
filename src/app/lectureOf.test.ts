import { describe, expect, it } from 'vitest';
import { lectureSources } from '../lesson/lecture';
import { listings } from '../lesson/listings';
import { positions } from '../state/step';
import { lectureCode, lectureViews } from './lectureOf';

const places = positions.map((position) => ({
  name: `${position.chapter.id}/${position.step.id}`,
  position,
}));

describe('what the projector shows', () => {
  it('is told for steps that exist', () => {
    expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(lectureSources)));
  });

  it.each(places)('$name: one or two of its views', ({ position }) => {
    const views = lectureViews(position);
    expect(position.step.views).toEqual(expect.arrayContaining([...views]));
    expect(new Set(views).size).toBe(views.length);
    expect(views).not.toContain('listing');
  });

  it.each(places)('$name: one to three lines of its listing, each narrow enough', ({ position }) => {
    const named = lectureCode(position);
    const lines = listings[position.step.listing.id].lines.filter(({ id }) => named.includes(id));
    expect(lines.map(({ id }) => id).sort()).toEqual([...named].sort());
    // Where the code itself is what is looked at, or written, no line of it stands apart.
    if (!position.step.views.some((id) => id === 'tape' || id === 'versions' || id === 'editor'))
      expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const { text, rows = '' } of lines)
      expect(Math.max(text.trim().length, rows.trim().length)).toBeLessThanOrEqual(43);
  });
});
