import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { expectAgreement } from '../fixtures/agreement';
import { LEAST_LABEL_PROB, dScoresByChainRule, dScoresDirect } from '../routes';
import { trace } from '../trace';
import { extremeProblems, problems } from './problems';
import { property } from './property';

describe('for any problem', () => {
  property(
    'both ways to an example’s errors agree, or the chain rule’s says why it cannot be taken',
    fc.oneof({ arbitrary: problems, weight: 4 }, { arbitrary: extremeProblems, weight: 1 }),
    (params) => {
      for (const { probs, y, dScores } of trace(params).examples) {
        const direct = dScoresDirect(probs, y);
        const chain = dScoresByChainRule(probs, y);
        expectAgreement(direct.dScores, dScores, 1, 'the direct way');
        if (probs[y]! >= LEAST_LABEL_PROB) {
          expectAgreement(chain.dScores, dScores, 1, 'the chain rule');
          expect(chain.reason).toBeUndefined();
        } else {
          expect(chain.dScores.every(Number.isNaN)).toBe(true);
          expect(chain.reason).toMatch(/^The label’s probability .*\.$/);
        }
      }
    },
  );
});
