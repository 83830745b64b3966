import type { Token } from './tokenize';

/** A simple statement or the head of a compound one: its tokens, without what ends it. */
export type Statement = readonly Token[];

const heads = new Set('if elif else for while try except finally with def class async'.split(' '));

/** Takes a source apart where statements begin: after a line's end, a semicolon, and the colon of a head. */
export function statementsOf(tokens: readonly Token[]): Statement[] {
  const statements: Token[][] = [];
  let present: Token[] = [];
  let lambdas = 0;
  const close = (): void => {
    if (present.length > 0) statements.push(present);
    [present, lambdas] = [[], 0];
  };
  for (const token of tokens) {
    if (token.kind === 'newline' || (token.text === ';' && token.depth === 0)) {
      close();
      continue;
    }
    if (token.depth === 0 && token.text === 'lambda') lambdas += 1;
    if (token.depth === 0 && token.text === ':') {
      if (lambdas > 0) lambdas -= 1;
      else if (heads.has(present[0]?.text ?? '')) {
        close();
        continue;
      }
    }
    present.push(token);
  }
  close();
  return statements;
}
