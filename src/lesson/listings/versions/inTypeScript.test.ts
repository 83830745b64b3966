import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { lineText } from '../../../formula/lineText';
import type { ListingShape } from '../../types';
import { inTypeScript } from './inTypeScript';

/** The lines of the engine's function between its first assignment and its end. */
const engine = readFileSync(new URL('../../../engine/softmaxLossNaive.ts', import.meta.url), 'utf8')
  .replace(/^[\s\S]*validateColumnProblem\(.*\n/, '')
  .split('\n')
  .map((line) => line.replace(/ \/\/ .*$/, ''))
  .filter((line) => line.trim() !== '');

it('is the engine’s own function, line for line', () => {
  const start = inTypeScript.lines.findIndex(({ id }) => id === 'no-loss');
  const shown = inTypeScript.lines
    .slice(start)
    .map(({ text }) => text)
    .filter((text) => text !== '');
  expect(shown).toEqual(engine);
});

type Numbers = readonly number[] | readonly (readonly number[])[];
type See = (line: number, values: readonly Numbers[]) => void;

const sizes = { C: 2, D: 3, N: 4, 1: 1 };
const shapeOf = (values: Numbers): number[] => {
  const [first] = values;
  return typeof first === 'object' ? [values.length, first.length] : [values.length];
};

it.each(['columns', 'rows'] as const)('says of every array what shape it has as it runs, %s', (layout) => {
  const rows = layout === 'rows';
  const lines = inTypeScript.lines.flatMap((line) => {
    const text = lineText(line, { layout, reduction: 'mean', regulariser: 'half' });
    return text === null ? [] : [{ text, shapes: line.shapes ?? [] }];
  });
  const watched = lines.map(({ text, shapes }, at) => {
    const see = shapes.length > 0 ? `see(${at}, [${shapes.map((shape) => shape.text).join(', ')}]);` : '';
    return text.trim().startsWith('return {') ? see + text : text + see;
  });
  const { outputText } = ts.transpileModule(`${watched.join('\n')}\nsoftmaxLossNaive(W, X, y, 0.5);`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const matrix = (first: number, second: number) =>
    Array.from({ length: first }, () => Array.from({ length: second }, () => 0.5));
  const seen = new Map<number, number[][]>();
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the listing is to be run
  const run = new Function('see', 'W', 'X', 'y', outputText) as (see: See, ...given: Numbers[]) => void;
  run(
    (line, values) => seen.set(line, values.map(shapeOf)),
    rows ? matrix(3, 2) : matrix(2, 3),
    rows ? matrix(4, 3) : matrix(3, 4),
    [0, 1, 1, 0],
  );
  const claimed = ({ sizes: letters }: ListingShape) =>
    (rows ? letters.toReversed() : letters).map((letter) => sizes[letter]);
  lines.forEach(({ shapes }, at) => {
    if (shapes.length > 0) expect(seen.get(at), lines[at]?.text).toEqual(shapes.map(claimed));
  });
});
