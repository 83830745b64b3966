import { rewriteFields } from './fields';
import type { Statement } from './statements';
import { statementsOf } from './statements';
import type { Token } from './tokenize';
import { tokenize } from './tokenize';

/** What replaces the characters from `start` to `end`; an insertion where they are equal. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const comparisons: Readonly<Record<string, string>> = { '<': 'lt', '>': 'gt', '<=': 'le', '>=': 'ge' };
const augmented: Readonly<Record<string, string>> = {
  '+=': 'add',
  '-=': 'sub',
  '*=': 'mul',
  '/=': 'truediv',
  '//=': 'floordiv',
  '%=': 'mod',
  '**=': 'pow',
  '@=': 'matmul',
  '&=': 'and',
  '|=': 'or',
  '^=': 'xor',
};

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
const replace = ({ start, end }: Token, text: string): Edit => ({ start, end, text });

/** The place of the bracket that opens what the last token closes. */
function openingOf(tokens: Statement): number {
  const depth = tokens[tokens.length - 1]?.depth;
  return tokens.findLastIndex(({ text, depth: own }) => own === depth && text === '[');
}

/**
 * `target op= value` as calls that write into an array where the target holds one and bind anew otherwise,
 * which the runtime's own in-place operators do not do: it calls the plain operator and always binds anew.
 * The target is evaluated once, and before the value, as in Python.
 */
function rewriteAugmented(statement: Statement): Edit[] {
  const place = statement.findIndex(({ text, depth }) => depth === 0 && text in augmented);
  const [target, sign, last] = [statement.slice(0, place), statement[place], statement[statement.length - 1]];
  const [first, end] = [target[0], target[target.length - 1]];
  if (place < 1 || sign === undefined || last === undefined || last === sign) return [];
  if (first === undefined || end === undefined) return [];
  const operation = augmented[sign.text] ?? '';
  const closing = insert(last.end, '))');

  if (target.length === 1 && first.kind === 'name') {
    return [replace(sign, `= _tw_i${operation}(${first.text}, (`), closing];
  }
  if (end.text === ']') {
    const bracket = target[openingOf(target)];
    if (bracket === undefined || bracket === first) return [];
    return [
      insert(first.start, '_tw_item('),
      replace(bracket, ', _tw_index['),
      replace(sign, `, '${operation}').set((`),
      closing,
    ];
  }
  const dot = target[target.length - 2];
  if (end.kind !== 'name' || dot?.text !== '.') return [];
  return [
    insert(first.start, '_tw_attribute('),
    { start: dot.start, end: end.end, text: `, '${end.text}', '${operation}'` },
    replace(sign, ').set(('),
    closing,
  ];
}

/** Loops that look at the clock at every turn, so that a run over its time ends at a line that can be named. */
function rewriteLoop(statement: Statement): Edit[] {
  const [first, last] = [statement[0], statement[statement.length - 1]];
  if (first === undefined || last === undefined || statement.length < 2) return [];
  if (first.text === 'while') {
    return [insert(first.end, ` _tw_tick(${first.line}) and (`), insert(last.end, ')')];
  }
  const within = statement.find(({ text, depth }) => depth === 0 && text === 'in');
  if (first.text !== 'for' || within === undefined || within === last) return [];
  return [insert(within.end, ` _tw_loop(${first.line}, (`), insert(last.end, '))')];
}

/**
 * `a < b` as `a == _tw_lt() == b`: the runtime asks only the left side of a comparison, and a number on the
 * left knows nothing of arrays. An equality asks both sides, binds equally strong and chains alike.
 */
function rewriteComparison(token: Token): Edit[] {
  const comparison = token.kind === 'operator' ? comparisons[token.text] : undefined;
  return comparison === undefined ? [] : [replace(token, ` == _tw_${comparison}() == `)];
}

/** Texts that format numbers: those of the stand-in become plain ones first. */
function rewriteString(tokens: readonly Token[], place: number): Edit[] {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token?.kind !== 'string') return [];
  if (/^[rb]*f/i.test(token.text)) {
    const text = rewriteFields(token.text);
    return text === token.text ? [] : [replace(token, text)];
  }
  const formats = next?.text === '%' || (next?.text === '.' && tokens[place + 2]?.text === 'format');
  if (!formats) return [];
  // Texts that stand side by side are one.
  let first = place;
  while (tokens[first - 1]?.kind === 'string') first -= 1;
  return [insert(tokens[first]?.start ?? token.start, '_tw_text('), insert(token.end, ')')];
}

/**
 * The source with what the runtime does otherwise than Python written so that it does the same, line by line:
 * assignments in place, comparisons with an array on the right, formatted numbers; and loops that can be
 * ended. A source that cannot be read is returned as it is.
 */
export function rewrite(source: string): string {
  const tokens = tokenize(source);
  if (tokens === null) return source;
  const edits = [
    ...statementsOf(tokens).flatMap((statement) => [
      ...rewriteAugmented(statement),
      ...rewriteLoop(statement),
    ]),
    ...tokens.flatMap((token, place) => [...rewriteComparison(token), ...rewriteString(tokens, place)]),
  ];
  let [at, text] = [0, ''];
  // At one place what closes comes before what opens.
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
