import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Upstairs first: a room may import itself and what stands after it. */
const rooms = [
  'main',
  'app',
  'panels',
  'charts',
  'formula',
  'code',
  'ui',
  'state',
  'workers',
  'data',
  'grading',
  'python',
  'lesson',
  'terms',
  'engine',
] as const;
type Room = (typeof rooms)[number] | 'styles';

/** They take props and callbacks, and never see the store. */
const withoutStore: readonly Room[] = ['charts', 'formula', 'code', 'ui'];

const source = dirname(fileURLToPath(import.meta.url));
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('engine/fixtures/');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path));
const known = new Set(files);

function roomOf(path: string): Room | undefined {
  const first = path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.\w+$/, '');
  return first === 'styles' ? first : rooms.find((room) => room === first);
}

/** Relative imports as paths in `src`, resolved as the bundler does; packages and virtual modules left out. */
function importsOf(path: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name.replace(/\?.*$/, '')))
    .map((target) => {
      const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
      return candidates.find((candidate) => known.has(candidate)) ?? target;
    });
}

const imports = new Map(
  files.map((path) => [path, importsOf(path, readFileSync(join(source, path), 'utf8'))] as const),
);

/** What is wrong with one file's import of another, or undefined. */
function faultOf(from: string, to: string): string | undefined {
  const [upper, lower] = [roomOf(from), roomOf(to)];
  if (upper === undefined) return `${from} stands in no room`;
  if (lower === 'styles') return undefined;
  if (lower === undefined) return `${from} imports ${to}, which stands in no room`;
  if (upper === 'panels' && lower === 'panels' && from.split('/')[1] !== to.split('/')[1]) {
    return `${from} imports another panel, ${to}`;
  }
  if (upper === lower) return undefined;
  if (upper === 'terms') return `${from} imports ${to}: terms import nothing of the app`;
  if (upper === 'styles') return `${from} imports ${to}: styles import nothing`;
  if (lower === 'state' && withoutStore.includes(upper)) return `${from} imports the store, ${to}`;
  return rooms.indexOf(upper) < rooms.indexOf(lower) ? undefined : `${from} imports upwards, ${to}`;
}

/** The first ring of imports through `path`, as a list of files. */
function cycleFrom(path: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>();
  const walk = (at: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at];
    if (finished.has(at)) return undefined;
    for (const next of graph.get(at) ?? []) {
      const found = walk(next, [...trail, at]);
      if (found !== undefined) return found;
    }
    finished.add(at);
    return undefined;
  };
  return walk(path, []);
}

/** Functions and JSX in a module: what makes it more than data. */
function codeIn(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !ts.isTypeNode(node) && !ts.isTypeElement(node)) {
      found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('imports', () => {
  it('go downwards only, from room to room', () => {
    const faults = [...imports].flatMap(([from, targets]) =>
      targets.flatMap((to) => faultOf(from, to) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it('never run in a circle', () => {
    const cycles = files.flatMap((path) => {
      const cycle = cycleFrom(path, imports);
      return cycle?.[0] === path ? [cycle.join(' -> ')] : [];
    });
    expect(cycles).toEqual([]);
  });

  it.each([
    ['charts/Bar.tsx', 'state/store.ts', 'the store'],
    ['formula/build/plugin.ts', 'state/store.ts', 'the store'],
    ['engine/trace.ts', 'terms/registry.ts', 'upwards'],
    ['lesson/types.ts', 'ui/live.ts', 'upwards'],
    ['terms/registry.ts', 'engine/trace.ts', 'terms import nothing'],
    ['panels/row/Row.tsx', 'panels/data/Data.tsx', 'another panel'],
    ['helpers/anything.ts', 'engine/trace.ts', 'no room'],
  ])('of %s from %s are refused', (from, to, reason) => {
    expect(faultOf(from, to)).toContain(reason);
  });

  it.each([
    ['panels/row/Row.tsx', 'panels/row/cells.ts'],
    ['panels/row/Row.tsx', 'state/selectors.ts'],
    ['formula/build/plugin.ts', 'lesson/formulas/all.ts'],
    ['state/store.ts', 'engine/index.ts'],
    ['main.tsx', 'styles/base.css'],
  ])('of %s from %s are allowed', (from, to) => {
    expect(faultOf(from, to)).toBeUndefined();
  });

  it('find a circle when there is one', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(cycleFrom('a', ring)).toEqual(['b', 'c', 'b']);
  });
});

describe('the lesson', () => {
  const lesson = files.filter((path) => roomOf(path) === 'lesson');

  it('is data: TypeScript without JSX and without functions', () => {
    expect(lesson.length).toBeGreaterThan(0);
    expect(lesson.filter((path) => path.endsWith('.tsx'))).toEqual([]);
    expect(lesson.flatMap(codeIn)).toEqual([]);
  });
});
