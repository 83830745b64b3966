import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { connectAddress } from './address/connectAddress';
import { selectTrace } from './selectors';
import { FakeWindow } from './testing/fakeWindow';
import { newStore, places } from './testing/newStore';

const room = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

it('only the hooks know React', () => {
  const reactive = files.filter((path) => {
    const text = readFileSync(join(room, path), 'utf8');
    return /from '(react|react-dom|zustand|zustand\/react)'/.test(text);
  });
  expect(reactive).toContain('useAppState.ts');
  expect(reactive.filter((path) => !/^use[A-Z]/.test(path))).toEqual([]);
});

it('works where there is no page: a store, an edit, a trace, an address', () => {
  expect('document' in globalThis).toBe(false);
  const { store, actions, state } = newStore();
  const window = new FakeWindow();
  const disconnect = connectAddress(store, window, places);
  actions.chooseDataSet('notes-figure');
  disconnect();
  expect(selectTrace(state()).loss).toBeCloseTo(1.0402, 4);
  expect(newStore({ initialHash: window.location.hash }).state().dataSet).toBe('notes-figure');
});
