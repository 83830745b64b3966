import { setText } from '../ui/setText';
import { splitExponent } from './splitExponent';

const written = new WeakMap<Element, string>();

/**
 * Writes a formatted value into an element of the page; nothing is touched where it already stands there.
 * An exponent becomes a small raised element of the parent's own kind (`span`, or `tspan` inside SVG).
 */
export function patchNumber(element: Element, text: string): void {
  if (written.get(element) === text) return;
  written.set(element, text);
  const { base, exponent, end } = splitExponent(text);
  if (exponent === '') {
    setText(element, base);
    return;
  }
  const [before, power, after, more] = element.childNodes;
  if (power instanceof Element && before instanceof Text && after instanceof Text && !more) {
    before.data = base;
    setText(power, exponent);
    after.data = end;
    return;
  }
  element.textContent = base;
  const svg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  const raised = element.ownerDocument.createElementNS(element.namespaceURI, svg ? 'tspan' : 'span');
  raised.setAttribute('class', 'number-exponent');
  raised.textContent = exponent;
  element.append(raised, end);
}
