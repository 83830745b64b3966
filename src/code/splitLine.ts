import type { ListingMark } from '../lesson/types';
import type { TermId } from '../terms/registry';
import type { Layout } from '../terms/types';

/** A stretch of a line: plain text, or a term that may hold further terms. */
export interface Piece {
  readonly text: string;
  readonly term?: TermId;
  readonly inside?: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly term: TermId;
}

const letter = /[\w]/;

/** Where the mark's words stand in the line: the n-th place that is not the middle of a longer word. */
export function findMark(line: string, mark: ListingMark, layout: Layout): Span {
  const words = layout === 'rows' ? (mark.rows ?? mark.text) : mark.text;
  let left = mark.occurrence ?? 0;
  for (let start = line.indexOf(words); start >= 0; start = line.indexOf(words, start + 1)) {
    const end = start + words.length;
    const whole =
      !(letter.test(line[start - 1] ?? '') && letter.test(words[0] ?? '')) &&
      !(letter.test(line[end] ?? '') && letter.test(words.at(-1) ?? ''));
    if (whole && left-- === 0) return { start, end, term: mark.term };
  }
  throw new Error(`'${words}' (occurrence ${mark.occurrence ?? 0}) does not stand in '${line}'.`);
}

/** The line as nested pieces; marks may lie inside one another but may not cross. */
export function splitLine(line: string, marks: readonly ListingMark[], layout: Layout): readonly Piece[] {
  const spans = marks
    .map((mark) => findMark(line, mark, layout))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(line, spans, 0, line.length);
}

function nest(line: string, spans: readonly Span[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let index = 0;
  while (index < spans.length) {
    const span = spans[index];
    if (!span || span.start >= to) break;
    const inner = spans.slice(index + 1).filter(({ start }) => start < span.end);
    if (inner.some(({ end }) => end > span.end)) throw new Error(`Marks cross in '${line}'.`);
    if (span.start > at) pieces.push({ text: line.slice(at, span.start) });
    pieces.push({
      text: line.slice(span.start, span.end),
      term: span.term,
      inside: nest(line, inner, span.start, span.end),
    });
    at = span.end;
    index += 1 + inner.length;
  }
  if (at < to) pieces.push({ text: line.slice(at, to) });
  return pieces;
}
