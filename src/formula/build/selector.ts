/** An element on the way from the root to where a reader of HTML stands. */
export interface OpenElement {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

const compoundParts = /^([a-z]*|\*)((?:\.[\w-]+)*)$/;

function fits(compound: string, { tag, classes }: OpenElement): boolean {
  const match = compoundParts.exec(compound);
  if (match === null) return false;
  const [, name = '', dotted = ''] = match;
  const named = name === '' || name === '*' || name === tag;
  return (
    named &&
    dotted
      .split('.')
      .slice(1)
      .every((wanted) => classes.has(wanted))
  );
}

/**
 * Whether a selector of tags, classes, descendants and children means the last of the open elements.
 * Pseudo-classes and attributes are beyond it: what has them does not match.
 */
export function matches(selector: string, path: readonly OpenElement[]): boolean {
  const steps = selector.replace(/\s*>\s*/g, ' >').split(/\s+/);
  const from = (step: number, depth: number): boolean => {
    const [text, element] = [steps[step], path[depth]];
    if (text === undefined) return true;
    if (element === undefined) return false;
    const child = text.startsWith('>');
    if (!fits(child ? text.slice(1) : text, element)) return false;
    const next = step - 1;
    if (next < 0) return true;
    if (child) return from(next, depth - 1);
    return path.slice(0, depth).some((_, above) => from(next, above));
  };
  return from(steps.length - 1, path.length - 1);
}

/** The classes and tags a selector cannot do without; what `:not()` excludes is none of them. */
export function neededNames(selector: string): { readonly classes: string[]; readonly tags: string[] } {
  const plain = selector.replace(/:not\([^)]*\)|::?[\w-]+/g, '');
  return {
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    tags: [...plain.matchAll(/(?:^|[\s>])([a-z]+)/g)].map(([, name = '']) => name),
  };
}
