import { givenLiterals, heading } from './given';
import type { CodeSource } from './types';

/** A TypeScript file that needs nothing: the question's function on the present data; it prints loss and dW. */
export function typescriptFile(source: CodeSource): string {
  const { W, X, y, reg, shapeOfW, shapeOfX } = givenLiterals(source);
  const about = { ...source, title: 'The question’s function' };
  return `${[
    ...heading(about, 'TypeScript').map((line) => `// ${line}`),
    '',
    ...source.translated,
    '',
    `// ${shapeOfW}`,
    `const W: Matrix = ${W};`,
    `// ${shapeOfX}`,
    `const X: Matrix = ${X};`,
    '// the label of each example',
    `const y: readonly number[] = ${y};`,
    `const reg = ${reg};`,
    '',
    'const { loss, dW } = softmaxLossNaive(W, X, y, reg);',
    "console.log('loss =', loss);",
    "console.log('dW =');",
    'for (const row of dW) console.log(JSON.stringify(row));',
  ].join('\n')}\n`;
}
