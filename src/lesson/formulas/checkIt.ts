import type { FormulaSource } from '../types';

export const checkIt: Readonly<Record<string, FormulaSource>> = {
  'central-difference': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{dW:jd}{dW_{dj}} & \\approx & \\frac{\\term{lossTotal}{L}(\\term{W:jd}{W_{dj}} + h) - \\term{lossTotal}{L}(\\term{W:jd}{W_{dj}} - h)}{2h}',
      },
      {
        tex: '\\term{dW:jd}{dW_{jd}} & \\approx & \\frac{\\term{lossTotal}{L}(\\term{W:jd}{W_{jd}} + h) - \\term{lossTotal}{L}(\\term{W:jd}{W_{jd}} - h)}{2h}',
      },
    ],
    spoken:
      'The entry of the gradient at class {letter:j}, feature {d}, {dW:jd}, is nearly the loss with that weight a step h larger, minus the loss with it a step smaller, over two h.',
  },
  'central-difference-numbers': {
    variants: [
      {
        tex: '\\term{dW:jd}{\\slot{dW:jd}} & \\approx & \\frac{\\slot[shape]{lossAhead} - \\slot[shape]{lossBehind}}{2 \\cdot \\slot[shape]{h}}',
      },
    ],
    spoken:
      'With numbers: the entry is {dW:jd}. At a step of {h} the loss is {lossAhead} ahead and {lossBehind} behind, which makes a slope of {measuredSlope}.',
  },
};
