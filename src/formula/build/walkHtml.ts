import { unescapeHtml } from './escapeHtml';
import type { OpenElement } from './selector';

export interface HtmlElement extends OpenElement {
  readonly attributes: string;
}

interface Visitor {
  open(path: readonly HtmlElement[]): void;
  text(text: string, path: readonly HtmlElement[]): void;
  close(): void;
}

/** Reads well-formed HTML, as typesetting makes it, from front to back. */
export function walkHtml(html: string, visitor: Visitor): void {
  const path: HtmlElement[] = [];
  for (const [, slash, tag = '', attributes = '', text] of html.matchAll(/<(\/?)([a-z]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) visitor.text(unescapeHtml(text), path);
    else if (slash === '/') {
      path.pop();
      visitor.close();
    } else {
      const classes = new Set((/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').filter(Boolean));
      path.push({ tag, classes, attributes });
      visitor.open(path);
      if (attributes.endsWith('/')) {
        path.pop();
        visitor.close();
      }
    }
  }
}
