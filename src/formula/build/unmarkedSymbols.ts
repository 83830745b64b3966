import katex from 'katex';
import { macros } from './macros';

/** What of KaTeX's parse tree is looked at; its own types leave the tree out. */
interface ParseNode {
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly [part: string]: unknown;
}

type Parse = (tex: string, options: object) => readonly ParseNode[];
const { __parse: parse } = katex as unknown as { readonly __parse: Parse };

const isNode = (value: unknown): value is ParseNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Nodes that space or size others and show nothing of their own. */
const bare = new Set(['spacing', 'kern', 'styling', 'sizing', 'text']);

function childrenOf(node: ParseNode): readonly ParseNode[] {
  return Object.entries(node)
    .filter(([part]) => part !== 'loc')
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]).flat() : [value]))
    .filter(isNode);
}

const markOf = (node: ParseNode) => node.attributes ?? {};

/** All that a node shows, in a line: `p_y`, `1`, `\partial`; a place for a value is `#`. */
function textOf(node: ParseNode): string {
  if ('data-slot' in markOf(node)) return '#';
  if (node.type === 'supsub') {
    const part = (name: 'base' | 'sub' | 'sup', sign: string) =>
      isNode(node[name]) ? sign + textOf(node[name]) : '';
    return part('base', '') + part('sub', '_') + part('sup', '^');
  }
  return (node.text ?? node.name ?? '') + childrenOf(node).map(textOf).join('');
}

const isLetter = ({ type, text }: ParseNode) =>
  (type === 'mathord' || type === 'textord') && text !== undefined;

/** Symbols that no term is around, with their indices; operators and relations by their command. */
function walk(node: ParseNode): readonly string[] {
  const mark = markOf(node);
  if ('data-term' in mark) return [];
  if ('data-slot' in mark)
    return mark['data-kind'] === 'number' || mark['data-kind'] === 'operand' ? ['#'] : [];
  if (bare.has(node.type) && node.type === 'text') return [];
  if (node.type === 'supsub' && isNode(node.base)) {
    // An operator's limits are looked at by themselves; a letter keeps its indices.
    const whole = isLetter(node.base) || node.base.type === 'font';
    return whole ? [textOf(node)] : childrenOf(node).flatMap(walk);
  }
  if (node.type === 'font' || isLetter(node) || node.type === 'operatorname') return [textOf(node)];
  const own = node.type === 'atom' || node.type === 'op' ? [node.text ?? node.name ?? ''] : [];
  return [...own.filter(Boolean), ...childrenOf(node).flatMap(walk)];
}

/** The symbols of a cell of TeX that stand inside no `\term`, in order. */
export function unmarkedSymbols(tex: string): readonly string[] {
  const tree = parse(tex, { macros: macros(), trust: true, strict: false });
  return tree.flatMap(walk);
}
