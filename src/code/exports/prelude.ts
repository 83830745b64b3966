import { floatLiteral } from './literals';
import type { CodeSource } from './types';

/** A name that a listing's lines may take for given: the line that makes it. */
type Definitions = Readonly<Record<string, string>>;

/** Names in the order in which they can be made. */
function definitions({ layout, cursor, trials }: CodeSource): Definitions {
  const rows = layout === 'rows';
  return {
    num_classes: `num_classes = W.shape[${rows ? 1 : 0}]`,
    num_train: `num_train = X.shape[${rows ? 0 : 1}]`,
    i: `i = ${cursor.i}`,
    j: `j = ${cursor.j}`,
    k: `k = ${cursor.k}`,
    d: `d = ${cursor.d}`,
    h: `h = ${floatLiteral(trials.h)}`,
    rate: `rate = ${floatLiteral(trials.rate)}`,
    steps: 'steps = 10',
    f_i: rows ? 'f_i = X[i].dot(W)' : 'f_i = W.dot(X[:, i])',
    e_i: 'e_i = np.exp(f_i - np.max(f_i))',
    sum_i: 'sum_i = np.sum(e_i)',
    p: 'p = e_i / sum_i',
    J: 'J = np.diag(p) - np.outer(p, p)',
  };
}

const word = (name: string) => new RegExp(`(?<![\\w.])${name}\\b`);
const targets = /^\s*([A-Za-z_]\w*(?:, [A-Za-z_]\w*)*) = /;
const loops = /^\s*for (\w+) in /;

/** The names that a line makes before anything of it reads them. */
function madeBy(line: string): readonly string[] {
  const [, names] = targets.exec(line) ?? loops.exec(line) ?? [];
  return names?.split(', ') ?? [];
}

/** Whether lines read a name that none of those before has made. */
function reads(lines: readonly string[], name: string): boolean {
  for (const line of lines) {
    const code = line.replace(/#.*$/, '');
    const right = code.replace(targets, '').replace(loops, '');
    if (word(name).test(right)) return true;
    if (madeBy(code).includes(name)) return false;
  }
  return false;
}

/** Sums that lines go on adding to must start at 0; elsewhere loss and dW are those of the whole function. */
function zeros(lines: readonly string[]): string[] {
  const adds = (name: string) => {
    const first = lines.find((line) => word(name).test(line.replace(/#.*$/, '')));
    return first !== undefined && new RegExp(`^\\s*${name}(\\[[^\\]]*\\])? \\+=`).test(first);
  };
  return [...(adds('loss') ? ['loss = 0.0'] : []), ...(adds('dW') ? ['dW = np.zeros_like(W)'] : [])];
}

/** The lines that must stand before a listing which is a part of a function, so that it runs. */
export function prelude(source: CodeSource): string[] {
  const { lines, layout, params } = source;
  // This listing appends the bias one itself.
  const appends = lines.some((line) => /np\.[vh]stack/.test(line));
  const start = appends && params.bias ? [layout === 'rows' ? 'X = X[:, :-1]' : 'X = X[:-1]'] : [];
  const needed: string[] = [];
  for (const [name, line] of Object.entries(definitions(source)).reverse())
    if (reads([...needed, ...lines], name)) needed.unshift(line);
  return [...start, ...needed, ...zeros(lines)];
}

/** The names that lines have made, in the order in which they come to be. */
export function madeIn(lines: readonly string[]): readonly string[] {
  const changed = /^\s*([A-Za-z_]\w*)(?:\[[^\]]*(?:\[[^\]]*\])?[^\]]*\])? [-+*/]?= /;
  const names = lines.flatMap((line) => {
    const made = madeBy(line);
    if (made.length > 0) return made;
    const [, name] = changed.exec(line) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)];
}
