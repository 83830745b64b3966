import { expect, it } from 'vitest';
import { classesShown } from './overClasses';

it('shows all of five classes', () => {
  expect(classesShown(3, 1, 2)).toEqual([0, 1, 2]);
  expect(classesShown(5, 4, 0)).toEqual([0, 1, 2, 3, 4]);
});

it('keeps the label and k among five of more', () => {
  expect(classesShown(10, 7, 9)).toEqual([0, 1, 2, 7, 9]);
  expect(classesShown(10, 8, 8)).toEqual([0, 1, 2, 3, 8]);
  expect(classesShown(6, 2, 0)).toEqual([0, 1, 2, 3, 4]);
});
