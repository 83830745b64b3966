import { setText } from '../ui/setText';

const written = new WeakMap<Element, Map<string, string>>();

/** Sets an attribute unless it already has that value by our own hand: most of a frame's writes change nothing. */
export function writeAttribute(element: Element, name: string, value: string): void {
  let known = written.get(element);
  if (!known) written.set(element, (known = new Map<string, string>()));
  if (known.get(name) === value) return;
  known.set(name, value);
  element.setAttribute(name, value);
}

const texts = new WeakMap<Element, string>();

/** The same for an element's text. */
export function writeText(element: Element, text: string): void {
  if (texts.get(element) === text) return;
  texts.set(element, text);
  setText(element, text);
}
