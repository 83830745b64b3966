import { describe, expect, it } from 'vitest';
import { termIds } from './registry';
import { termStyles } from './styles';

describe('the rules that light terms up', () => {
  it('has both rules for every term of the registry', () => {
    const rules = termStyles();
    for (const term of termIds) {
      expect(rules).toContain(`[data-active="${term}"] [data-term="${term}"]:not(svg *)`);
      expect(rules).toContain(`[data-active="${term}"] [data-term="${term}"]>.lit-under`);
    }
  });
});
