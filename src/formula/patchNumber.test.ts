// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { patchNumber } from './patchNumber';

test('a value that already stands there is not written again', () => {
  const span = document.createElement('span');
  patchNumber(span, '0.5000');
  const text = span.firstChild;
  patchNumber(span, '0.5000');
  expect(span.firstChild).toBe(text);
});

test('an exponent comes and goes', () => {
  const span = document.createElement('span');
  patchNumber(span, '3 × 10⁵');
  expect(span.innerHTML).toBe('3 × 10<span class="number-exponent">5</span>');
  patchNumber(span, '3.0000');
  expect(span.innerHTML).toBe('3.0000');
});

test('in a picture an exponent is an element of the picture', () => {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  patchNumber(text, '3 × 10⁵');
  expect(text.lastElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(text.lastElementChild?.localName).toBe('tspan');
});
