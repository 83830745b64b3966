import type { FormulaSource } from '../types';

const turn =
  '\\bigl(\\term{probs:j}{p_j} - \\term{indicator:j}{\\mathbf{1}\\{j = y_i\\}}\\bigr)\\,\\term{X:i}{x_i}';
const total = '\\sum_i \\term{contribution:ij}{(p_{ij} - \\mathbf{1}\\{j = y_i\\})\\,\\term{X:i}{x_i}}';

export const theCode: Readonly<Record<string, FormulaSource>> = {
  'whole-gradient': {
    variants: [
      { when: { layout: 'rows' }, tex: `\\term{dW:j}{dW_{:j}} & = & \\cdots ${total} \\cdots` },
      { tex: `\\term{dW:j}{dW_j} & = & \\cdots ${total} \\cdots` },
    ],
    spoken: 'The gradient of a class is a sum over the examples.',
  },
  'one-turn': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\term{dW:j}{dW_{:j}} & \\leftarrow & \\term{dW:j}{dW_{:j}} + ${turn}`,
      },
      { tex: `\\term{dW:j}{dW_j} & \\leftarrow & \\term{dW:j}{dW_j} + ${turn}` },
    ],
    spoken:
      'One turn of the inner loop, for example {i} and class {letter:j}: the sum so far becomes itself plus p minus the indicator, times the example.',
  },
  'one-turn-numbers': {
    variants: [
      {
        tex: '\\term{dW:j}{dW_{\\slot[letter]{letter:j}}} & \\leftarrow & \\cdots + \\term{dScores:j}{(\\slot{probs:j} - \\slot[int]{indicator:j})}\\,\\term{X:i}{x_{\\slot[int]{i}}}',
      },
    ],
    spoken: 'With numbers: example {i} adds {dScores:j} times itself.',
  },
};
