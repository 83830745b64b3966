import type { ChapterOutline } from '../../lesson/types';
import type { LatexChapter } from '../latex/types';
import type { StepPlace } from './appearances';
import { hoistStyles } from './hoistStyles';
import type { StepWords } from './stepWords';
import type { TypesetLesson } from './typesetLesson';

function declaration(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

function hoistedRecord<T>(
  record: Readonly<Record<string, T>>,
  hoist: (value: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, hoist(value)]));
}

/** Every step's title, by `chapter/step`: what the overview shows, wherever in the lesson one stands. */
function titlesOf(chapters: TypesetLesson['chapters']): Record<string, string> {
  const end = ':title';
  return Object.fromEntries(
    Object.entries(chapters).flatMap(([chapter, { prose }]) =>
      Object.entries(prose)
        .filter(([key]) => key.endsWith(end))
        .map(([key, html]) => [`${chapter}/${key.slice(0, -end.length)}`, hoistStyles(html)]),
    ),
  );
}

/** The source of every module the plugin serves as script, by id. */
export function virtualModules(
  { chapters, symbols }: TypesetLesson,
  outline: readonly ChapterOutline[],
  appearances: Readonly<Record<string, readonly StepPlace[]>>,
  latex: readonly LatexChapter[],
  words: Readonly<Record<string, StepWords>>,
): ReadonlyMap<string, string> {
  const ids = Object.keys(chapters);
  const loaders = ids.map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:formulas/${id}`)})`,
  );
  const modules = new Map([
    ['virtual:formulas', `export const chapters = { ${loaders.join(', ')} };`],
    ['virtual:outline', declaration('chapters', outline)],
    ['virtual:latex', declaration('chapters', latex)],
    ['virtual:words', declaration('words', words)],
    ['virtual:titles', declaration('titles', titlesOf(chapters))],
    [
      'virtual:terms',
      [
        declaration(
          'symbols',
          hoistedRecord(symbols, ({ columns, rows }) => ({
            columns: hoistStyles(columns),
            rows: hoistStyles(rows),
          })),
        ),
        declaration('appearances', appearances),
      ].join('\n'),
    ],
  ]);
  for (const [id, { formulas, spoken, prose }] of Object.entries(chapters)) {
    const hoisted = hoistedRecord(formulas, (variants) =>
      variants.map(({ html, stacked, ...rest }) => ({
        ...rest,
        html: hoistStyles(html),
        ...(stacked !== undefined && { stacked: hoistStyles(stacked) }),
      })),
    );
    const proseId = `virtual:prose/${id}`;
    modules.set(proseId, declaration('prose', hoistedRecord(prose, hoistStyles)));
    modules.set(
      `virtual:formulas/${id}`,
      [
        declaration('formulas', hoisted),
        declaration('spoken', spoken),
        `export { prose } from ${JSON.stringify(proseId)};`,
      ].join('\n'),
    );
  }
  return modules;
}
