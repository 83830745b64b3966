import { describe, expect, it } from 'vitest';
import { fakeStorage, refusedStorage } from '../testing/fakeStorage';
import { newStore } from '../testing/newStore';
import { openStorage, readSettings, settingsKey } from './savedSettings';
import { defaultSettings } from './settings';

const saved = (settings: unknown, version: unknown = 1) =>
  fakeStorage({ [settingsKey]: JSON.stringify({ version, settings }) });

describe('settings', () => {
  it('are there again at the next visit', () => {
    const storage = fakeStorage();
    const { actions, state } = newStore({ storage });
    actions.setSetting('theme', 'dark');
    actions.setSetting('decimals', 6);
    actions.setSetting('singleKeys', false);
    expect(newStore({ storage }).state().settings).toEqual(state().settings);
  });

  it('are not saved before anything is set, nor when anything else changes', () => {
    const storage = fakeStorage();
    const { actions } = newStore({ storage });
    actions.setReg(1);
    actions.setLayout('rows');
    expect(storage.items.size).toBe(0);
  });

  it('work for the visit where the storage throws or there is none', () => {
    for (const storage of [refusedStorage, null, undefined]) {
      const { actions, state } = newStore({ storage });
      expect(state().settings).toEqual(defaultSettings);
      actions.setSetting('theme', 'light');
      expect(state().settings.theme).toBe('light');
    }
  });

  it('open a storage that may refuse to be asked for', () => {
    const storage = fakeStorage();
    expect(openStorage({ localStorage: storage as unknown as Storage })).toBe(storage);
    const refusing = {
      get localStorage(): Storage {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    expect(openStorage(refusing)).toBeNull();
  });

  it.each([
    ['no JSON', fakeStorage({ [settingsKey]: '{' })],
    ['nothing', fakeStorage({ [settingsKey]: 'null' })],
    ['text', saved('dark')],
    ['another version', saved({ theme: 'dark' }, 2)],
    ['a prototype', fakeStorage({ [settingsKey]: '{"__proto__":{"version":1}}' })],
  ])('saved as %s are the default ones', (_name, storage) => {
    expect(readSettings(storage)).toEqual(defaultSettings);
  });

  it('that are spoilt in one field keep the others', () => {
    const settings = { theme: 'dark', decimals: 400, singleKeys: 'yes', view: 'lecture', more: 1 };
    expect(readSettings(saved(settings))).toEqual({ ...defaultSettings, theme: 'dark', view: 'lecture' });
  });
});

describe('a view that came with a link', () => {
  it('opens, and is not saved with what is set later', () => {
    const storage = saved({ ...defaultSettings, theme: 'dark' });
    const { actions, state } = newStore({ storage, initialSearch: '?view=lecture' });
    expect(state().settings).toEqual({ ...defaultSettings, theme: 'dark', view: 'lecture' });
    actions.setSetting('decimals', 3);
    expect(readSettings(storage)).toEqual({ ...defaultSettings, theme: 'dark', decimals: 3 });
  });

  it.each(['', '?view=', '?view=presenter', '?views=lecture', '?%'])('is none in %j', (initialSearch) => {
    expect(newStore({ initialSearch }).state().settings.view).toBe('page');
  });

  it('never changes what is saved by itself', () => {
    const storage = saved({ ...defaultSettings, theme: 'dark' });
    const before = storage.items.get(settingsKey);
    const { actions } = newStore({
      storage,
      initialSearch: '?view=lecture',
      initialHash: '#/softmax/shift?s=x',
    });
    actions.setPlace({ chapter: 'the-line', step: 'two' });
    expect(storage.items.get(settingsKey)).toBe(before);
  });
});
