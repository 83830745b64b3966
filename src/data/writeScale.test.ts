import { expect, it } from 'vitest';
import { writeScale } from './writeScale';

it.each([
  [4201.754, 800.781, '(x − 4201.8) / 800.8'],
  [17.15117, 1.97191, '(x − 17.151) / 1.972'],
  [-3.25, 0.0125, '(x + 3.25000) / 0.01250'],
  [0, 1, '(x − 0.000) / 1.000'],
  [5e5, 123456, '(x − 500000) / 123456'],
])('mean %d and deviation %d are written', (mean, deviation, text) => {
  expect(writeScale({ mean, deviation })).toBe(text);
});
