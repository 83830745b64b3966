import { describe, expect, it } from 'vitest';
import { paintOf } from './colour';

describe('a computed colour', () => {
  it('is written as six digits, with how much it covers', () => {
    expect(paintOf('rgb(28, 27, 25)')).toEqual({ colour: '#1c1b19', opacity: 1 });
    expect(paintOf('rgba(189, 31, 1, 0.5)')).toEqual({ colour: '#bd1f01', opacity: 0.5 });
    expect(paintOf('rgb(63 144 218 / 25%)')).toEqual({ colour: '#3f90da', opacity: 0.25 });
  });

  it('is read as `color-mix` computes it', () => {
    expect(paintOf('color(srgb 1 0.5 0)')).toEqual({ colour: '#ff8000', opacity: 1 });
    expect(paintOf('color(srgb 0 0 0 / 0.4)')).toEqual({ colour: '#000000', opacity: 0.4 });
  });

  it('covers less in what lets through', () => {
    expect(paintOf('rgba(0, 0, 0, 0.5)', 0.7)?.opacity).toBe(0.35);
  });

  it('is none where nothing is painted', () => {
    for (const none of [
      'none',
      'transparent',
      'rgba(0, 0, 0, 0)',
      'url("#hatch")',
      'color(display-p3 1 0 0)',
      '',
    ])
      expect(paintOf(none), none).toBeNull();
  });
});
