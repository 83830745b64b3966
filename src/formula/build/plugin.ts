import { join } from 'node:path';
import type { Plugin } from 'vite';
import { chapters as lessonChapters } from '../../lesson/chapters';
import { formulaSources } from '../../lesson/formulas/all';
import { proseSources } from './proseSources';
import { registry } from '../../terms/registry';
import { appearances } from './appearances';
import { latexOf } from './latexOf';
import { katexCss } from './katexCss';
import { outline } from './outline';
import { preloads } from './preloads';
import { stepWords } from './stepWords';
import { textFontsCss } from './textFontsCss';
import { allHtml, typesetLesson } from './typesetLesson';
import type { LessonSources } from './typesetLesson';
import { virtualModules } from './virtualModules';

const lesson: LessonSources = { formulas: formulaSources, prose: proseSources, terms: registry };

/** Style sheets are served under a path, so that they count as files of the site, and scripts under Rollup's mark. */
const styleSheets: ReadonlyMap<string, string> = new Map([
  ['virtual:katex.css', '/@formula/katex.css'],
  ['virtual:fonts.css', '/@formula/fonts.css'],
]);
const script = '\0';

function sampleText({ prose }: LessonSources): string {
  return Object.values(prose)
    .flatMap((texts) => Object.values(texts))
    .join(' ');
}

/**
 * Typesets the lesson when the app is built: the page carries formulas as HTML, a chunk a chapter, with KaTeX's style
 * sheet and fonts cut down to them, and not KaTeX. A formula that does not typeset fails the build.
 * While developing, an edit of the lesson restarts the server, because the configuration imports the lesson.
 */
export function formulas(sources: LessonSources = lesson, chapters = outline): Plugin {
  const typesetLessonOnce = once(() => typesetLesson(sources));
  const modules = once(() =>
    virtualModules(
      typesetLessonOnce(),
      chapters,
      appearances(chapters, sources.formulas, Object.keys(sources.terms)),
      latexOf(lessonChapters, sources.formulas),
      stepWords,
    ),
  );
  let cache = '';
  let base = '/';
  return {
    name: 'formulas',
    configResolved(config) {
      cache = join(config.root, 'node_modules/.cache/fonts');
      base = config.base;
    },
    buildStart() {
      modules();
    },
    resolveId(id) {
      if (!id.startsWith('virtual:')) return null;
      return styleSheets.get(id) ?? (modules().has(id) ? script + id : null);
    },
    async load(id) {
      if (id === styleSheets.get('virtual:katex.css')) return katexCss(allHtml(typesetLessonOnce()), cache);
      if (id === styleSheets.get('virtual:fonts.css')) return textFontsCss(cache, sampleText(sources));
      return id.startsWith(script) ? (modules().get(id.slice(script.length)) ?? null) : null;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle === undefined ? [] : preloads(bundle, base)),
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
