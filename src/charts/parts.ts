import { writeAttribute, writeText } from './writeAttribute';

/** What an element was last written for; as long as it is the same, there is nothing to write. */
const writtenFor = new WeakMap<Element, readonly unknown[]>();

/** The elements that a patch writes to, by the name in their `data-part`. */
export class Parts {
  private readonly elements: ReadonlyMap<string, readonly Element[]>;

  constructor(root: Element) {
    const elements = new Map<string, Element[]>();
    root.querySelectorAll('[data-part]').forEach((element) => {
      const name = element.getAttribute('data-part') ?? '';
      const same = elements.get(name);
      if (same) same.push(element);
      else elements.set(name, [element]);
    });
    this.elements = elements;
  }

  /** A mark and the underlay that lights it share a name and so every attribute. */
  write(part: string, attribute: string, value: string): void {
    for (const element of this.elements.get(part) ?? []) writeAttribute(element, attribute, value);
  }

  /**
   * As `write`, for what stands in its hundreds and moves one by one: `value` is made, and written, only where
   * one of the objects that it is made from is another one.
   */
  writeFrom(part: string, attribute: string, from: readonly unknown[], value: () => string): void {
    for (const element of this.elements.get(part) ?? []) {
      const before = writtenFor.get(element);
      if (before?.length === from.length && before.every((one, at) => one === from[at])) continue;
      writeAttribute(element, attribute, value());
      writtenFor.set(element, from);
    }
  }

  text(part: string, text: string): void {
    for (const element of this.elements.get(part) ?? []) writeText(element, text);
  }
}
