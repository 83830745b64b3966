import { describe, expect, it } from 'vitest';
import { chordOf, commandOf, commands, isSingleKey, resumes } from './keys';
import { saidKeys } from './saidKeys';

const chord = (key: string, shiftKey = false) => chordOf({ key, shiftKey });
const said = (id: string) => commands.filter((one) => one.id === id).map(saidKeys);

describe('the table of keys', () => {
  it('gives no key to two commands', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.map((key) => commandOf(key))).toEqual(
      commands.flatMap(({ id, keys: own }) => own.map(() => id)),
    );
  });

  it('has every key that lecturers and clickers send', () => {
    expect(['ArrowRight', ' ', 'n', 'N', 'PageDown'].map((key) => commandOf(chord(key)))).toEqual(
      Array(5).fill('next'),
    );
    expect(['ArrowLeft', 'p', 'P', 'PageUp'].map((key) => commandOf(chord(key)))).toEqual(
      Array(4).fill('back'),
    );
    expect(commandOf(chord(' ', true))).toBe('back');
    expect(
      ['Home', 'End', 'g', 'o', 'b', '.', 'w', 'f', 'l', '?'].map((key) => commandOf(chord(key))),
    ).toEqual([
      'first',
      'last',
      'goTo',
      'overview',
      'black',
      'black',
      'white',
      'fullScreen',
      'lecture',
      'help',
    ]);
    expect(commandOf(chord('F5'))).toBeUndefined();
  });

  it('tells single keys, which can be switched off, from the others', () => {
    expect(['n', '1', '?', '.'].filter(isSingleKey)).toHaveLength(4);
    expect([' ', 'Shift+ ', 'PageDown', 'Escape', 'ArrowUp'].filter(isSingleKey)).toEqual([]);
  });

  it('knows what brings a blanked page back', () => {
    expect(['b', '.', 'w', 'Escape'].every(resumes)).toBe(true);
    expect([' ', 'n', 'PageDown', 'ArrowRight', 'f', 'o'].some(resumes)).toBe(false);
  });

  it('names keys as a keyboard does', () => {
    expect(said('next')).toEqual(['Right, Space, N, Page Down']);
    expect(said('back')).toEqual(['Left, Shift Space, P, Page Up']);
    expect(said('black')).toEqual(['B, Period']);
    expect(said('class')).toEqual(['1 to 9, 0']);
  });
});
