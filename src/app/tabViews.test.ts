import { describe, expect, it } from 'vitest';
import { positions } from '../state/step';
import { openingTab, tabViews } from './tabViews';

describe('the views under the tabs of a phone', () => {
  it.each(positions)('$step.id: every view stands under one tab, and no tab is empty', ({ step }) => {
    const under = (['picture', 'numbers', 'code'] as const).map((tab) => tabViews(tab, step.views));
    expect(under.flat().sort()).toEqual([...step.views].sort());
    for (const views of under) expect(views.length).toBeGreaterThan(0);
  });

  it('begin with what the step is about', () => {
    expect(tabViews('picture', ['log-curve', 'plane', 'row', 'listing'])).toEqual(['log-curve', 'plane']);
    expect(tabViews('numbers', ['log-curve', 'plane', 'row', 'listing'])).toEqual(['row']);
    expect(tabViews('picture', ['plane', 'row', 'log-curve', 'listing'])).toEqual(['plane']);
  });
});

it('a step opens with its picture, or with its code where that comes first', () => {
  expect(openingTab(['plane', 'row', 'listing'])).toBe('picture');
  expect(openingTab(['stability', 'plane'])).toBe('picture');
  expect(openingTab(['editor', 'plane', 'row'])).toBe('code');
  expect(openingTab(['tape', 'plane'])).toBe('code');
  expect(openingTab([])).toBe('picture');
});
