const isText = (node: Node | null): node is Text => node?.nodeType === Node.TEXT_NODE;

/**
 * Writes an element's text into the text node that is there. A new node in its place, which `textContent` makes, has
 * the browser look for rules and boxes anew, `:has()` among them; a frame of a drag writes some sixty.
 */
export function setText(element: Element, text: string): void {
  const { firstChild } = element;
  if (isText(firstChild) && firstChild.nextSibling === null) firstChild.data = text;
  else element.textContent = text;
}
