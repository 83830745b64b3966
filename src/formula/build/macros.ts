import { parseSlot, parseTerm, slotAttributes, termAttributes } from './marks';
import type { SlotKind } from './marks';

interface Token {
  readonly text: string;
}

/** What of KaTeX's expander the macros use; its own types leave it open. */
interface MacroContext {
  consumeArg(): { readonly tokens: readonly Token[] };
  future(): Token;
  popToken(): Token;
}

/** Stands in a slot until the page writes its value; as high as whatever may come. */
const placeholder: Readonly<Record<SlotKind, string>> = {
  number: '0',
  operand: '(0)',
  letter: 'A',
  int: '0',
  shape: '0',
};

/** An argument's text; the expander keeps tokens last first. */
function argument(context: MacroContext): string {
  return [...context.consumeArg().tokens]
    .reverse()
    .map(({ text }) => text)
    .join('');
}

function optional(context: MacroContext, absent: string): string {
  if (context.future().text !== '[') return absent;
  context.popToken();
  let text = '';
  while (context.future().text !== ']') {
    if (context.future().text === 'EOF') throw new Error(`\\slot[${text}: the bracket is not closed`);
    text += context.popToken().text;
  }
  context.popToken();
  return text;
}

/** The commands of the lesson's TeX: `\\term`, `\\slot`, and `\\struck` for what cancels. A new object each time, because KaTeX writes definitions into it. */
export function macros(): Record<string, (context: object) => string> {
  return {
    '\\struck': () => '\\htmlData{mark=struck}',
    '\\term': (context) => `\\htmlData{${termAttributes(parseTerm(argument(context as MacroContext)))}}`,
    '\\slot': (context) => {
      const kind = optional(context as MacroContext, 'number');
      const mark = parseSlot(kind, argument(context as MacroContext));
      return `\\htmlData{${slotAttributes(mark)}}{\\text{${placeholder[mark.kind]}}}`;
    },
  };
}
