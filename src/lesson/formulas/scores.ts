import type { FormulaSource } from '../types';

export const scores: Readonly<Record<string, FormulaSource>> = {
  score: {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{scores:j}{f_j} & = & \\term{X:i}{x_i}\\,\\term{W:j}{W_{:j}} \\\\ & = & \\sum_d \\term{X:di}{x_d}\\,\\term{W:jd}{W_{dj}}',
      },
      {
        tex: '\\term{scores:j}{f_j} & = & \\term{W:j}{W_j}\\,\\term{X:i}{x_i} \\\\ & = & \\sum_d \\term{W:jd}{W_{jd}}\\,\\term{X:di}{x_d}',
      },
    ],
    spoken: 'The score of class {letter:j} is its weights times example {i}: {scores:j}.',
  },
  'score-numbers': {
    variants: [
      { tex: '\\term{scores:j}{f_{\\slot[letter]{letter:j}}} & = & \\term{scores:j}{\\slot{scores:j}}' },
    ],
    spoken: 'With numbers: the score of class {letter:j} is {scores:j}.',
  },
};
