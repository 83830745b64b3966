import { expect, test } from 'vitest';
import { freeSpaces } from './freeSpaces';

const space = '<span class="mspace" style="margin-right:0.2222em;"></span>';
const mark = (inside: string) => `<span class="enclosing" data-term="probs">${inside}</span>`;

test('a space at the end of a mark comes to stand after it, out of all marks that end there', () => {
  expect(freeSpaces(`${mark(mark(`p${space}`))}−`)).toBe(`${mark(mark('p'))}${space}−`);
});

test('other spaces stay', () => {
  const html = `${mark(`p${space}q`)}<span class="mord">r${space}</span>`;
  expect(freeSpaces(html)).toBe(html);
});
