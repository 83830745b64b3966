import { positions } from './step';
import type { Position } from './step';

/** A step as it is said aloud: chapter, point, number within it. */
export function stepNumber({ chapter, number }: Pick<Position, 'chapter' | 'number'>): string {
  return `${chapter.number}.${number}`;
}

/** What steps say besides their titles, by `chapter/step`. */
export type WordsOfSteps = Readonly<Record<string, { readonly asked: string; readonly said: string }>>;

/** Signs as a keyboard has them. */
const typeable = (text: string) => text.toLowerCase().replaceAll('−', '-').replaceAll('≠', '!=');
/** A hyphen between letters parts words as a space does. */
const letters = (text: string) =>
  typeable(text)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const squeezed = (text: string) => typeable(text).replace(/\s+/g, '');

/** Whether a text has every word; code is one word, however it is spaced. */
function finder(sought: string): (text: string) => boolean {
  if (/[[\]()=/*+]/.test(sought)) return (text) => squeezed(text).includes(squeezed(sought));
  const words = sought.split(' ');
  return (text) => words.every((word) => letters(text).includes(word));
}

/**
 * The steps that somebody may mean who types `5.4`, `5`, words of a title, of a question or of a sentence, or a piece
 * of code: the likeliest first.
 */
export function findSteps(typed: string, words: WordsOfSteps = {}): readonly Position[] {
  const sought = letters(typed).replace(/^(\d+),(?=\d)/, '$1.');
  if (sought === '') return positions;
  const exact = positions.filter((one) => stepNumber(one) === sought);
  if (exact.length > 0) return exact;
  if (/^\d+\.?$/.test(sought))
    return positions.filter(({ chapter }) => chapter.number === parseInt(sought, 10));
  const has = finder(sought);
  const rankOf = ({ chapter, step }: Position) => {
    const said = words[`${chapter.id}/${step.id}`];
    const texts = [step.title, chapter.title, said?.asked ?? '', said?.said ?? ''];
    return texts.findIndex(has);
  };
  return positions
    .map((position) => ({ position, rank: rankOf(position) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ position }) => position);
}
