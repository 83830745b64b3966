import { describe, expect, it } from 'vitest';
import { starters } from './starters';

describe('the texts to start from', () => {
  it('are three to complete and the eighteen with a mistake', () => {
    const ofKind = (kind: string) => starters.filter((starter) => starter.kind === kind);
    expect(ofKind('write').map(({ id }) => id)).toEqual(['question', 'assignment', 'empty']);
    expect(ofKind('practice')).toHaveLength(18);
    expect(new Set(ofKind('practice').map(({ source }) => source)).size).toBe(18);
  });

  it('have ids and titles of their own', () => {
    expect(new Set(starters.map(({ id }) => id)).size).toBe(starters.length);
    expect(new Set(starters.map(({ title }) => title)).size).toBe(starters.length);
  });

  it.each(starters)('$id defines the function that is called, and imports NumPy alone', ({ source }) => {
    expect(source).toMatch(/^import numpy as np\n\n\n/);
    expect(source).toContain('\ndef softmax_loss_naive(W, X, y, reg):\n');
    expect(source.match(/^(import|from) /gm)).toHaveLength(1);
    expect(source).toMatch(/return loss, dW\n$/);
    expect(source).not.toContain('\t');
  });

  it('of practice hold no comment that could give the mistake away', () => {
    for (const { kind, source } of starters) if (kind === 'practice') expect(source).not.toContain('#');
  });
});
