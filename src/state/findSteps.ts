import { positions } from './step';
import type { Position } from './step';

/** A step as it is said aloud: chapter, point, number within it. */
export function stepNumber({ chapter, number }: Pick<Position, 'chapter' | 'number'>): string {
  return `${chapter.number}.${number}`;
}

const letters = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The steps that somebody may mean who types `5.4`, `5` or words of a title, the likeliest first. */
export function findSteps(typed: string): readonly Position[] {
  const sought = letters(typed).replace(/^(\d+),(?=\d)/, '$1.');
  if (sought === '') return positions;
  const exact = positions.filter((one) => stepNumber(one) === sought);
  if (exact.length > 0) return exact;
  if (/^\d+\.?$/.test(sought))
    return positions.filter(({ chapter }) => chapter.number === parseInt(sought, 10));
  const words = sought.split(' ');
  const has = (text: string) => words.every((word) => letters(text).includes(word));
  const inTitle = positions.filter(({ step }) => has(step.title));
  const inChapter = positions.filter((one) => !inTitle.includes(one) && has(one.chapter.title));
  return [...inTitle, ...inChapter];
}
