// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { setText } from './setText';

describe('setText', () => {
  it('keeps the text node that is there', () => {
    const element = document.createElement('span');
    setText(element, '0.25');
    const node = element.firstChild;
    setText(element, '−1.00');
    expect(element.textContent).toBe('−1.00');
    expect(element.firstChild).toBe(node);
  });

  it('takes the place of whatever else is there', () => {
    const element = document.createElement('span');
    element.innerHTML = '2 × 10<span>5</span>';
    setText(element, '3');
    expect(element.innerHTML).toBe('3');
    setText(element, '');
    expect(element.textContent).toBe('');
  });
});
