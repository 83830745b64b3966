import { madeIn, prelude } from './prelude';
import type { CodeSource } from './types';

const isFunction = (lines: readonly string[]) => lines[0]?.startsWith('def ') === true;

/** The function that gives the file's loss and dW: the listing, or the one that it is a part of. */
export const functionOf = ({ lines, whole }: CodeSource) => (isFunction(lines) ? lines : whole);

const nameOf = (lines: readonly string[]) => /^def (\w+)/.exec(lines[0] ?? '')?.[1] ?? '';

/** What the function returns, printed so that it reads back exactly. */
export function printsResult(source: CodeSource): string[] {
  return [
    `loss, dW = ${nameOf(functionOf(source))}(W, X, y, reg)`,
    "print('loss =', float(loss))",
    "print('dW =')",
    'for row in dW.tolist():',
    '    print(row)',
  ];
}

/** A listing that is a part of a function: what stands before it, its lines, and what they have made. */
export function fragmentOf(source: CodeSource): string[] {
  const { lines } = source;
  if (isFunction(lines)) return [];
  const before = prelude(source);
  return [
    '',
    '# What the lines of the listing need.',
    ...before,
    '',
    '# The listing.',
    ...lines,
    '',
    ...madeIn(lines).map((name) => `print('${name} =', ${name})`),
  ];
}
