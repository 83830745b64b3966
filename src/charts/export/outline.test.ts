import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline';

const shape = (tag: string, attributes: Readonly<Record<string, string>>) =>
  outlineOf(tag, (name) => attributes[name] ?? null);

describe('the outline of a shape', () => {
  it('is its own path, or the path that it abbreviates', () => {
    expect(shape('path', { d: 'M0 0L3 4' })).toBe('M0 0L3 4');
    expect(shape('rect', { x: '1', y: '2', width: '30', height: '4.5' })).toBe('M1 2h30v4.5h-30Z');
    expect(shape('line', { x1: '1', y1: '2', x2: '3' })).toBe('M1 2L3 0');
    expect(shape('polygon', { points: '0,0 4,0 2,3' })).toBe('M0,0 4,0 2,3Z');
    expect(shape('polyline', { points: '0,0 4,0' })).toBe('M0,0 4,0');
  });

  it('goes around a circle in two halves', () => {
    expect(shape('circle', { cx: '10', cy: '5', r: '4' })).toBe('M6 5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z');
    expect(shape('ellipse', { rx: '4', ry: '2' })).toBe('M-4 0a4 2 0 1 0 8 0a4 2 0 1 0 -8 0Z');
  });

  it('is none for what has no extent or is no shape', () => {
    expect(shape('rect', { width: '3' })).toBeNull();
    expect(shape('circle', {})).toBeNull();
    expect(shape('g', {})).toBeNull();
    expect(shape('path', {})).toBeNull();
  });
});
