import type { Refresher, RefresherId } from './types';

/** Rules of school mathematics that the lesson leans on. */
export const refreshers: Readonly<Record<RefresherId, Refresher>> = {
  exponential: {
    title: '$e^x$ and its slope',
    lines: [
      '$e^x$ is above 0 for every $x$, and $e^0 = 1$.',
      'A sum in the exponent is a product: $e^{a + b} = e^a\\,e^b$.',
      "Its slope at any $x$ is its own value there: $(e^x)' = e^x$.",
    ],
    example: { value: 'e^x', slope: 'e^x' },
    steps: [
      { chapter: 'softmax', step: 'exponentials' },
      { chapter: 'quotient-rule', step: 'slope-of-the-sum' },
    ],
  },
  logarithm: {
    title: 'The logarithm and its slope',
    lines: [
      '$\\log x$ asks which exponent makes $e$ into $x$; so $\\log 1 = 0$ and $\\log e^a = a$.',
      'A product becomes a sum, a quotient a difference: $\\log (a/b) = \\log a - \\log b$.',
      'Its slope is $1/x$: steep near 0, flat far out.',
    ],
    example: { value: '\\log x', slope: '1/x' },
    steps: [
      { chapter: 'loss', step: 'minus-log' },
      { chapter: 'chain-rule', step: 'slope-in-a-probability' },
    ],
  },
  'partial-derivative': {
    title: 'Partial derivatives',
    lines: [
      'A function of several numbers has a slope in each of them.',
      'To find the one in $x$, let $x$ move and treat the others as constants.',
      'For $x^2 v$ that is $2xv$. In this example $v$ stands still at 3.',
    ],
    example: { value: 'x^2 v', slope: '2xv' },
    steps: [{ chapter: 'quotient-rule', step: 'two-indices' }],
  },
  'quotient-rule': {
    title: 'The quotient rule',
    lines: [
      "For $g(x)$ over $h(x)$ the slope is $(g'h - gh')/h^2$.",
      'The top’s growth counts for the quotient, the bottom’s against it.',
      'With $g = e^x$ and $h = e^x + 2$ both slopes are $e^x$.',
    ],
    example: {
      value: '\\displaystyle\\frac{e^x}{e^x + 2}',
      slope: '\\displaystyle\\frac{e^x (e^x + 2) - e^x e^x}{(e^x + 2)^2}',
    },
    steps: [
      { chapter: 'quotient-rule', step: 'the-rule' },
      { chapter: 'quotient-rule', step: 'same-class' },
    ],
  },
  'chain-rule': {
    title: 'The chain rule',
    lines: [
      'Where $x$ moves $u$ and $u$ moves $f$, the slopes multiply: $df/dx = df/du \\cdot du/dx$.',
      'Where $x$ reaches $f$ through several numbers, add one such product for each.',
      'With $f = \\log u$ and $u = e^x + 2$ it is $e^x/u$.',
    ],
    example: { value: '\\log(e^x + 2)', slope: '\\displaystyle\\frac{1}{e^x + 2} \\cdot e^x' },
    steps: [
      { chapter: 'chain-rule', step: 'through-the-probabilities' },
      { chapter: 'chain-rule', step: 'direct-route' },
      { chapter: 'to-the-weights', step: 'error-times-example' },
    ],
  },
};
