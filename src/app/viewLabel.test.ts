import { describe, expect, it } from 'vitest';
import { positions } from '../state/step';
import { viewLabel } from './viewLabel';

describe('the number of a view', () => {
  it('counts its own kind within the step', () => {
    const position = positions.find(({ step }) => step.id === 'same-class');
    if (!position) throw new Error('the step is gone');
    expect(viewLabel(position, 'jacobian')).toBe('Table 5.1');
    expect(viewLabel(position, 'row')).toBe('Table 5.2');
    expect(viewLabel(position, 'plane')).toBe('Fig. 5.1');
  });

  it('is never given twice in one step', () => {
    for (const position of positions) {
      const labels = position.step.views.map((id) => viewLabel(position, id));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
