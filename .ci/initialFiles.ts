/** Attributes of every element of that name, as written in a built page. */
function attributes(html: string, element: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>`, 'gi'))].map(([, inner = '']) =>
    Object.fromEntries(
      [...inner.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]),
    ),
  );
}

const relative = (address: string): string => address.replace(/^\.?\//, '');

/** The scripts and style sheets that a built page names itself, preloaded modules among them. */
export function initialFiles(html: string): { scripts: string[]; styles: string[] } {
  const links = attributes(html, 'link').filter(({ href }) => href !== undefined);
  const href = (rel: string) =>
    links.filter((link) => link.rel === rel).map((link) => relative(link.href ?? ''));
  const sources = attributes(html, 'script').flatMap(({ src }) => (src === undefined ? [] : [relative(src)]));
  return { scripts: [...new Set([...sources, ...href('modulepreload')])], styles: href('stylesheet') };
}
