import katex from 'katex';
import type { StrictFunction, TrustContext } from 'katex';
import { flattenScripts } from './flattenScripts';
import { freeSpaces } from './freeSpaces';
import { macros } from './macros';
import { differenceOfMarks, marksInHtml, marksInTex } from './readMarks';
import type { Marks } from './readMarks';

export interface TypesetOptions {
  /** The ids that `\term` may name. */
  readonly termIds: readonly string[];
  /** `html` stands beside a spoken sentence; `htmlAndMathml` speaks for itself. */
  readonly output: 'html' | 'htmlAndMathml';
}

export interface Typeset extends Marks {
  readonly html: string;
}

/** How the refusal of a text too small to read begins. */
export const scriptOfScript = 'a script of a script';

/** In no formula of the lesson, so that finding it means that KaTeX refused something. */
const errorColour = '#fe0102';

const markNames = new Set(['data-term', 'data-term data-index', 'data-slot data-kind', 'data-mark']);

/** Admits the one command that the macros expand to, with their attributes and known terms alone. */
function trust(termIds: readonly string[]): (context: TrustContext) => boolean {
  return (context) => {
    if (context.command !== '\\htmlData') return false;
    const term = context.attributes['data-term'];
    return (
      markNames.has(Object.keys(context.attributes).join(' ')) &&
      (term === undefined || termIds.includes(term)) &&
      (context.attributes['data-mark'] ?? 'struck') === 'struck'
    );
  };
}

/** Strict but for the marks, which are no LaTeX. */
const strict: StrictFunction = (code) => (code === 'htmlExtension' ? 'ignore' : 'error');

/**
 * One piece of TeX as HTML.
 * @throws where KaTeX does not know a command, a term is unknown, a mark got lost, or a script has a script
 * (which would fall under the smallest size of text).
 */
export function typeset(tex: string, { termIds, output }: TypesetOptions): Typeset {
  const typesetHtml = katex.renderToString(tex, {
    output,
    strict,
    trust: trust(termIds),
    macros: macros(),
    errorColor: errorColour,
    throwOnError: true,
  });
  const html = flattenScripts(freeSpaces(typesetHtml.replace(/<annotation[^>]*>.*?<\/annotation>/gs, '')));
  const wanted = marksInTex(tex);
  const unknown = wanted.terms.find(({ term }) => !termIds.includes(term));
  if (unknown !== undefined) throw new Error(`\\term{${unknown.term}}: no such term`);
  if (html.includes('katex-error') || html.includes(errorColour))
    throw new Error(`a command is not allowed in: ${tex}`);
  const found = marksInHtml(html);
  const difference = differenceOfMarks(wanted, found);
  if (difference !== null) throw new Error(difference);
  if (/reset-size\d+ size1\b/.test(html)) throw new Error(`${scriptOfScript} in: ${tex}`);
  return { html, terms: found.terms, slots: found.slots };
}
