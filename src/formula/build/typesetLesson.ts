import type { FormulaSource } from '../../lesson/types';
import type { TermId } from '../../terms/registry';
import type { Term } from '../../terms/types';
import type { ChapterFormulas, TypesetVariant } from '../types';
import { stackNumbers } from './stackNumbers';
import { scriptOfScript, typeset } from './typeset';
import { marksInTex } from './readMarks';
import { typesetFormula } from './typesetFormula';
import { typesetProse } from './typesetProse';

/** The texts to typeset: the lesson's, or a test's. */
export interface LessonSources {
  readonly formulas: Readonly<Record<string, Readonly<Record<string, FormulaSource>>>>;
  readonly prose: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly terms: Readonly<Record<string, Term>>;
}

export interface TypesetLesson {
  readonly chapters: Readonly<Record<string, ChapterFormulas>>;
  readonly symbols: Readonly<Record<string, { readonly columns: string; readonly rows: string }>>;
}

/** Says where in the lesson an error arose. */
function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function mapRecord<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function typesetVariants(place: string, source: FormulaSource, termIds: readonly string[]): TypesetVariant[] {
  return source.variants.map(({ when, tex }, n) =>
    at(`${place}, variant ${n}`, () => {
      if ((when === undefined) !== (n === source.variants.length - 1))
        throw new Error('the last variant, and only it, has no condition');
      const { html } = typesetFormula(tex, termIds);
      const stacked = stackedHtml(tex, termIds);
      const terms = [...new Set(marksInTex(tex).terms.map(({ term }) => term as TermId))];
      return { ...(when && { when }), html, terms, ...(stacked !== null && { stacked }) };
    }),
  );
}

/** The formula with its numbers, or null where no number fits: under a term that is a script the text would be too small. */
function stackedHtml(tex: string, termIds: readonly string[]): string | null {
  const stacked = stackNumbers(tex);
  if (stacked === null) return null;
  try {
    return typesetFormula(stacked, termIds).html;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(scriptOfScript)) return null;
    throw error;
  }
}

/** Everything the lesson shows in mathematics. @throws with chapter, id and variant where something does not typeset */
export function typesetLesson({ formulas, prose, terms }: LessonSources): TypesetLesson {
  const termIds = Object.keys(terms);
  const chapters = mapRecord(formulas, (sources, chapter) => ({
    formulas: mapRecord(sources, (source, id) =>
      typesetVariants(`formula ${chapter}/${id}`, source, termIds),
    ),
    spoken: mapRecord(sources, ({ spoken }) => spoken),
    prose: mapRecord(prose[chapter] ?? {}, (text, key) =>
      at(`prose ${chapter}/${key}`, () => typesetProse(text, termIds)),
    ),
  }));
  const symbols = mapRecord(terms, ({ tex }, id) => {
    const symbol = (layoutTex: string): string =>
      at(`term ${id}`, () => typeset(`\\term{${id}}{${layoutTex}}`, { termIds, output: 'html' }).html);
    return typeof tex === 'string'
      ? { columns: symbol(tex), rows: symbol(tex) }
      : { columns: symbol(tex.columns), rows: symbol(tex.rows) };
  });
  return { chapters, symbols };
}

/** All the HTML of a typeset lesson: what the style sheet and the fonts must provide for. */
export function allHtml({ chapters, symbols }: TypesetLesson): string[] {
  return [
    ...Object.values(chapters).flatMap((chapter) => [
      ...Object.values(chapter.formulas).flatMap((variants) =>
        variants.flatMap(({ html, stacked }) => (stacked === undefined ? [html] : [html, stacked])),
      ),
      ...Object.values(chapter.prose),
    ]),
    ...Object.values(symbols).flatMap(({ columns, rows }) => [columns, rows]),
  ];
}
