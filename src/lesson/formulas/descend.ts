import type { FormulaSource } from '../types';

export const descend: Readonly<Record<string, FormulaSource>> = {
  descent: {
    variants: [
      {
        tex: '\\term{W}{W} & \\leftarrow & \\term{W}{W} - \\eta\\,\\term{dW}{dW}',
      },
    ],
    spoken: 'The weights become themselves minus the rate eta times the gradient.',
  },
  'descent-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{W:jd}{W_{\\slot[int]{d}\\slot[letter]{letter:j}}} & \\leftarrow & \\term{W:jd}{\\slot{W:jd}} - \\slot[shape]{rate} \\cdot \\term{dW:jd}{\\slot[operand]{dW:jd}} = \\slot{stepped:jd}',
      },
      {
        tex: '\\term{W:jd}{W_{\\slot[letter]{letter:j}\\slot[int]{d}}} & \\leftarrow & \\term{W:jd}{\\slot{W:jd}} - \\slot[shape]{rate} \\cdot \\term{dW:jd}{\\slot[operand]{dW:jd}} = \\slot{stepped:jd}',
      },
    ],
    spoken: 'With numbers: the weight {W:jd} minus {rate} times {dW:jd} becomes {stepped:jd}.',
  },
};
