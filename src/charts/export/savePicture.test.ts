import { expect, it } from 'vitest';
import { pictureFileName } from './savePicture';

it('a file is named by chapter, step and picture, and by its scale where it has one', () => {
  expect(pictureFileName(8, 4, 'plane', 'svg')).toBe('termwise-8-4-plane.svg');
  expect(pictureFileName(4, 1, 'log-curve', 'png2')).toBe('termwise-4-1-log-curve@2x.png');
  expect(pictureFileName(12, 3, 'relatives', 'png4')).toBe('termwise-12-3-relatives@4x.png');
});
