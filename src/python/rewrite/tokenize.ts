export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'newline';
  readonly text: string;
  /** Where it begins in the source, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Its line, from 1. */
  readonly line: number;
  /** How many brackets are open around it; a bracket itself stands outside. */
  readonly depth: number;
}

const blank = /[ \t\f\r]+|\\\r?\n|#[^\n]*/y;
const stringStart = /(?:[rbuf]|[rb][rbf]|f[rb])?("""|'''|"|')/iy;
const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?j?)/iy;
const operator =
  /\*\*=|\/\/=|<<=|>>=|\.\.\.|[-+*/%@&|^]=|->|:=|<=|>=|==|!=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>=()[\]{},:.;!]/y;

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** The end of the string whose quotes are `quote` and whose text begins at `from`, or null if it never ends. */
function stringEnd(source: string, from: number, quote: string): number | null {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source.startsWith(quote, at)) return at + quote.length;
    else if (source[at] === '\n' && quote.length === 1) return null;
  }
  return null;
}

/**
 * The tokens of a Python source, comments and blanks left out; null where it is not one, so that Python itself
 * says what is wrong with it. A `newline` is one that ends a statement.
 */
export function tokenize(source: string): Token[] | null {
  const tokens: Token[] = [];
  let [at, line, depth] = [0, 1, 0];
  const take = (kind: Token['kind'], end: number, outside = depth): void => {
    const text = source.slice(at, end);
    tokens.push({ kind, text, start: at, end, line, depth: outside });
    line += text.split('\n').length - 1;
    at = end;
  };
  while (at < source.length) {
    const skipped = match(blank, source, at);
    if (skipped !== null) {
      line += skipped[0].split('\n').length - 1;
      at += skipped[0].length;
      continue;
    }
    if (source[at] === '\n') {
      if (depth === 0) take('newline', at + 1);
      else [at, line] = [at + 1, line + 1];
      continue;
    }
    const quotes = match(stringStart, source, at);
    if (quotes !== null) {
      const end = stringEnd(source, at + quotes[0].length, quotes[1] ?? '');
      if (end === null) return null;
      take('string', end);
      continue;
    }
    const found = match(name, source, at);
    const digits = found === null ? match(number, source, at) : null;
    const sign = found === null && digits === null ? match(operator, source, at) : null;
    if (found !== null) take('name', at + found[0].length);
    else if (digits !== null) take('number', at + digits[0].length);
    else if (sign === null) return null;
    else if ('([{'.includes(sign[0])) {
      take('operator', at + 1);
      depth += 1;
    } else if (')]}'.includes(sign[0])) {
      depth -= 1;
      if (depth < 0) return null;
      take('operator', at + 1);
    } else take('operator', at + sign[0].length);
  }
  return depth === 0 ? tokens : null;
}
