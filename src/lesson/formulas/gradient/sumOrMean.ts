import type { FormulaSource } from '../../types';
import { cell, cellRows, losses, mean, slopes, slopesRows } from './parts';

/** The whole loss and its gradient, as a sum and as a mean. */
export const sumOrMean: Readonly<Record<string, FormulaSource>> = {
  'sum-or-mean': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `\\term{lossTotal}{L} & = & ${mean} ${losses} + \\term{regLoss}{R} \\\\ \\term{dW:j}{dW_{:j}} & = & ${mean} ${slopesRows} + \\frac{\\partial \\term{regLoss}{R}}{\\partial \\term{W:j}{W_{:j}}}`,
      },
      {
        when: { layout: 'rows' },
        tex: `\\term{lossTotal}{L} & = & ${losses} + \\term{regLoss}{R} \\\\ \\term{dW:j}{dW_{:j}} & = & ${slopesRows} + \\frac{\\partial \\term{regLoss}{R}}{\\partial \\term{W:j}{W_{:j}}}`,
      },
      {
        when: { reduction: 'mean' },
        tex: `\\term{lossTotal}{L} & = & ${mean} ${losses} + \\term{regLoss}{R} \\\\ \\term{dW:j}{dW_j} & = & ${mean} ${slopes} + \\frac{\\partial \\term{regLoss}{R}}{\\partial \\term{W:j}{W_j}}`,
      },
      {
        tex: `\\term{lossTotal}{L} & = & ${losses} + \\term{regLoss}{R} \\\\ \\term{dW:j}{dW_j} & = & ${slopes} + \\frac{\\partial \\term{regLoss}{R}}{\\partial \\term{W:j}{W_j}}`,
      },
    ],
    spoken:
      'The loss is the losses of the {N} examples, added or averaged, plus the penalty; the gradient is put together in the same way: {dWData:jd} from the data and {dWReg:jd} from the penalty.',
  },
  'sum-or-mean-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `${cellRows} \\slot{dWData:jd} + \\slot[operand]{dWReg:jd} = \\term{dW:jd}{\\slot{dW:jd}}`,
      },
      { tex: `${cell} \\slot{dWData:jd} + \\slot[operand]{dWReg:jd} = \\term{dW:jd}{\\slot{dW:jd}}` },
    ],
    spoken: 'With numbers, at feature {d}: {dWData:jd} and {dWReg:jd} make {dW:jd}.',
  },
  'head-data-part': {
    variants: [{ tex: `\\text{data}` }],
    spoken: 'the data’s part',
  },
  'head-penalty-part': {
    variants: [{ tex: `\\text{penalty}` }],
    spoken: 'the penalty’s part',
  },
  'head-dW': {
    variants: [{ tex: `\\term{dW}{dW}` }],
    spoken: 'd W',
  },
};
