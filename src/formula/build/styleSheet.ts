export interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: Readonly<Record<string, string>>;
}

/** The rules of a style sheet without nesting, in order; comments are dropped. */
export function parseStyleSheet(css: string): Rule[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, head = '', body = '']) => ({
      selectors: head.split(',').map((selector) => selector.trim()),
      declarations: Object.fromEntries(
        body
          .split(/;(?![^(]*\))/)
          .map((declaration) => declaration.split(/:(.*)/s).map((part) => part.trim()))
          .filter(([property]) => property !== undefined && property !== '')
          .map(([property, value]) => [property, value]),
      ) as Record<string, string>,
    }),
  );
}

export function printRule({ selectors, declarations }: Rule): string {
  const body = Object.entries(declarations).map(([property, value]) => `${property}: ${value};`);
  return `${selectors.join(', ')} { ${body.join(' ')} }`;
}
