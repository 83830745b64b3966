import { oneDecimal } from './oneDecimal';
import type { DataSet } from './types';

function ring(count: number, radius: number, turn: number): number[][] {
  return Array.from({ length: count }, (_, at) => {
    const angle = turn + (2 * Math.PI * at) / count;
    return [oneDecimal(radius * Math.cos(angle)), oneDecimal(radius * Math.sin(angle))];
  });
}

const inner = ring(7, 1.2, 0.3);
const outer = ring(8, 3.4, 0.1);

/** One class around the other: no straight line has one class on each side. */
export const rings: DataSet = {
  id: 'rings',
  title: 'Two rings',
  describe:
    'One class inside the other: a linear model cannot separate them, however long it descends, although its gradient is right.',
  featureNames: ['feature 0', 'feature 1'],
  params: {
    reduction: 'mean',
    regulariser: 'half',
    bias: true,
    reg: 0.1,
    W: [
      [0.3, -0.2, 0.1],
      [-0.1, 0.4, 0.0],
    ],
    y: [...inner.map(() => 0), ...outer.map(() => 1)],
    X: [...inner, ...outer],
  },
};
