import type { HtmlTagDescriptor } from 'vite';

/** The fonts that the first screen cannot be read without. */
const firstScreen = [
  'stix-two-text-latin-400-normal.woff2',
  'KaTeX_Main-Regular.woff2',
  'KaTeX_Math-Italic.woff2',
];

interface Output {
  readonly type: string;
  readonly fileName: string;
  readonly names?: readonly string[];
}

/** Links that fetch the first screen's fonts before the script has asked for them. */
export function preloads(bundle: Readonly<Record<string, Output>>, base: string): HtmlTagDescriptor[] {
  return firstScreen.flatMap((name) =>
    Object.values(bundle)
      .filter(({ type, names }) => type === 'asset' && names?.includes(name) === true)
      .map(({ fileName }) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: base + fileName, crossorigin: true },
        injectTo: 'head' as const,
      })),
  );
}
