import type { Question } from './types';

export const sumMeanRegularise: readonly Question[] = [
  {
    id: 'why-outside-the-loop',
    step: 'one-over-n',
    question: 'Why is $1/N$ outside the loop?',
    answer:
      'It is the same factor for every arrow, so dividing the sum once gives what dividing each arrow would. Do either, never both: divided twice, the gradient is $N$ times too short.',
  },
  {
    id: 'divide-by-what',
    step: 'one-over-n',
    question: 'Divide by the number of examples, or by the number of entries?',
    answer:
      'By the examples: the loss is the mean of [[N]] losses, one an example. That each has [[C]] errors does not matter. Divided by $N \\cdot C$ it would be the gradient of another loss.',
  },
  {
    id: 'penalty-over-n',
    step: 'the-penalty',
    question: 'Why is `reg * W` not divided by $N$?',
    answer:
      'The penalty stands in the loss once, beside the mean, and looks at no example. So it is added after the division. Left out of the gradient, it is what a check with `reg = 0` never notices.',
  },
  {
    id: 'transpose-until-it-fits',
    step: 'one-matrix-product',
    question: 'May I transpose until the shapes fit?',
    answer:
      'Better not: where two sizes are equal, wrong products fit as well. Write down one entry, the sum over $i$ of an error times a feature: $i$ is the inner index, and that settles the order.',
  },
  {
    id: 'factor-of-two',
    step: 'half-or-whole',
    question: 'My gradient is off by a factor of 2 in the penalty. Where does it come from?',
    answer:
      'From the one half. $\\tfrac12\\lambda\\sum W^2$ has the gradient $\\lambda W$; without the half it is $2\\lambda W$. Take loss and gradient from the same convention.',
  },
  {
    id: 'mean-or-sum-which',
    step: 'sum-or-mean',
    question: 'Do mean and sum lead to the same weights?',
    answer:
      'Without a penalty they have the same minimum, and the mean takes steps $N$ times shorter at the same step size. With a penalty the mean gives it $N$ times more weight against the examples.',
  },
];
