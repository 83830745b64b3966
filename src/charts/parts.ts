import { writeAttribute, writeText } from './writeAttribute';

/** What an element was last written for; as long as it is the same, there is nothing to write. */
const writtenFor = new WeakMap<Element, readonly unknown[]>();

const nothing: ReadonlySet<Element> = new Set();

/** A node and all within it that have a name. */
export function* partsWithin(node: Node): Generator<Element> {
  if (!(node instanceof Element)) return;
  if (node.hasAttribute('data-part')) yield node;
  yield* node.querySelectorAll('[data-part]');
}

/** The elements that a patch writes to, by the name in their `data-part`. */
export class Parts {
  private readonly elements = new Map<string, Set<Element>>();

  constructor(root: Element) {
    for (const element of partsWithin(root)) this.add(element);
  }

  protected add(element: Element): void {
    const name = element.getAttribute('data-part') ?? '';
    const same = this.elements.get(name);
    if (same) same.add(element);
    else this.elements.set(name, new Set([element]));
  }

  protected remove(element: Element, name = element.getAttribute('data-part') ?? ''): void {
    this.elements.get(name)?.delete(element);
  }

  protected of(part: string): ReadonlySet<Element> {
    return this.elements.get(part) ?? nothing;
  }

  /** A mark and the underlay that lights it share a name and so every attribute. */
  write(part: string, attribute: string, value: string): void {
    for (const element of this.of(part)) writeAttribute(element, attribute, value);
  }

  /**
   * As `write`, for what stands in its hundreds and moves one by one: `value` is made, and written, only where
   * one of the objects that it is made from is another one.
   */
  writeFrom(part: string, attribute: string, from: readonly unknown[], value: () => string): void {
    for (const element of this.of(part)) {
      const before = writtenFor.get(element);
      if (before?.length === from.length && before.every((one, at) => one === from[at])) continue;
      writeAttribute(element, attribute, value());
      writtenFor.set(element, from);
    }
  }

  text(part: string, text: string): void {
    for (const element of this.of(part)) writeText(element, text);
  }
}
