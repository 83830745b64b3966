import { createHash } from 'node:crypto';

/** The class that stands for an inline style: the same for the same style, whatever else is built. */
function className(style: string): string {
  return `k${createHash('sha256').update(style).digest('hex').slice(0, 6)}`;
}

/** HTML whose inline styles became classes, so that the page needs no inline style at all. */
export function hoistStyles(html: string): string {
  return html.replace(
    /<([a-z]+)([^>]*?) style="([^"]*)"([^>]*)>/g,
    (_, tag: string, before: string, style: string, after: string) => {
      const rest = before + after;
      const name = className(style);
      return rest.includes(' class="')
        ? `<${tag}${rest.replace(' class="', ` class="${name} `)}>`
        : `<${tag} class="${name}"${rest}>`;
    },
  );
}

/** The rules for the classes that `hoistStyles` gives. An inline style wins over any rule, hence the doubled class. */
export function hoistedRules(htmls: readonly string[]): string[] {
  const styles = new Set(
    htmls.flatMap((html) => [...html.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style)),
  );
  return [...styles].sort().map((style) => `.katex .${className(style)}.${className(style)} { ${style} }`);
}
