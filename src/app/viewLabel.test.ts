import { describe, expect, it } from 'vitest';
import { chapters } from '../lesson/chapters';
import { positions } from '../state/step';
import { viewLabel } from './viewLabel';

describe('the number of a view', () => {
  it('counts its own kind within the chapter', () => {
    const position = positions.find(({ step }) => step.id === 'same-class');
    if (!position) throw new Error('the step is gone');
    expect(viewLabel(position, 'jacobian')).toBe('Table 5.1');
    expect(viewLabel(position, 'row')).toBe('Table 5.2');
    expect(viewLabel(position, 'plane')).toBe('Fig. 5.1');
  });

  it('is given to one thing alone in its chapter', () => {
    for (const { id } of chapters) {
      const named = new Map<string, string>();
      for (const position of positions.filter(({ chapter }) => chapter.id === id))
        for (const view of position.step.views) {
          const label = viewLabel(position, view);
          const thing = view === 'listing' ? position.step.listing.id : view;
          expect(named.get(label) ?? thing).toBe(thing);
          named.set(label, thing);
        }
    }
  });

  it('is never given twice in one step', () => {
    for (const position of positions) {
      const labels = position.step.views.map((id) => viewLabel(position, id));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
