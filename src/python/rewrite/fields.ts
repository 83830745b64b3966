/**
 * An f-string whose fields with a format (`{loss:.3f}`) give a plain number to it: `{_tw_plain(loss):.3f}`.
 * Fields without one are left alone.
 */
export function rewriteFields(literal: string): string {
  let [at, text] = [0, ''];
  while (at < literal.length) {
    const open = literal.indexOf('{', at);
    if (open < 0) break;
    if (literal[open + 1] === '{') {
      text += literal.slice(at, open + 2);
      at = open + 2;
      continue;
    }
    const field = fieldFrom(literal, open + 1);
    if (field === null) break;
    const { colon, close } = field;
    const expression = literal.slice(open + 1, colon ?? close);
    text += literal.slice(at, open + 1);
    text += colon === null ? expression : `_tw_plain(${expression})${literal.slice(colon, close)}`;
    at = close;
  }
  return text + literal.slice(at);
}

/** Where the field that begins at `from` has its format's colon, if it has one, and its closing brace. */
function fieldFrom(literal: string, from: number): { colon: number | null; close: number } | null {
  let depth = 0;
  let colon: number | null = null;
  for (let at = from; at < literal.length; at += 1) {
    const sign = literal[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    else if (sign === '}' && depth === 0) return { colon, close: at };
    else if (')]}'.includes(sign)) depth -= 1;
    // A conversion (`!r`) makes a text of the value: there is no number to make plain.
    else if (sign === '!' && depth === 0 && colon === null && literal[at + 1] !== '=')
      return skip(literal, at);
    else if (sign === ':' && depth === 0 && colon === null && literal[at + 1] !== '=') colon = at;
  }
  return null;
}

function skip(literal: string, at: number): { colon: null; close: number } | null {
  const close = literal.indexOf('}', at);
  return close < 0 ? null : { colon: null, close };
}
