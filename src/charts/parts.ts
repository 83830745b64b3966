import { writeAttribute, writeText } from './writeAttribute';

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

  text(part: string, text: string): void {
    for (const element of this.elements.get(part) ?? []) writeText(element, text);
  }
}
