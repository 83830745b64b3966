import { givenLiterals, heading } from './given';
import { fragmentOf, functionOf, printsResult } from './pythonFile';
import type { CodeSource } from './types';

/** A Python file that needs NumPy alone: the listing on the present data; it prints loss and dW. */
export function numpyFile(source: CodeSource): string {
  const { W, X, y, reg, shapeOfW, shapeOfX } = givenLiterals(source);
  return `${[
    ...heading(source, 'NumPy').map((line) => `# ${line}`),
    'import numpy as np',
    '',
    `# W: ${shapeOfW}`,
    `W = np.array(${W})`,
    `# X: ${shapeOfX}`,
    `X = np.array(${X})`,
    '# y: the label of each example',
    `y = np.array(${y})`,
    `reg = ${reg}`,
    '',
    '',
    ...functionOf(source),
    '',
    '',
    ...printsResult(source),
    ...fragmentOf(source),
  ].join('\n')}\n`;
}
