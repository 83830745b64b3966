// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { places, positionOf } from '../state/step';
import { newStore } from '../state/testing/newStore';
import { createKeyboard } from './keyboard';

function start() {
  const { store, actions, state } = newStore({ places });
  const onOpen = vi.fn();
  const onFullScreen = vi.fn();
  const keyboard = createKeyboard(store, actions, { onOpen, onFullScreen });
  const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    target.addEventListener(
      'keydown',
      (one) => {
        keyboard(one as KeyboardEvent);
      },
      { once: true },
    );
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const index = () => positionOf(state().place).index;
  return { press, index, state, actions, onOpen, onFullScreen };
}

/** An element of the page that has the key. */
function put(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.querySelector('[data-here]');
  if (!element) throw new Error('Nothing to press on.');
  return element;
}

describe('the keyboard', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each(['ArrowRight', ' ', 'n', 'N', 'PageDown'])('goes on with %j, and stays at the end', (key) => {
    const { press, index } = start();
    expect(press(key)).toBe(true);
    expect(index()).toBe(1);
    press('End');
    press(key);
    expect(index()).toBe(places.length - 1);
  });

  it.each<[string, KeyboardEventInit]>([
    ['ArrowLeft', {}],
    [' ', { shiftKey: true }],
    ['p', {}],
    ['PageUp', {}],
  ])('goes back with %j %j, and stays at the start', (key, init) => {
    const { press, index } = start();
    press('n');
    press(key, init);
    expect(index()).toBe(0);
    press(key, init);
    expect(index()).toBe(0);
  });

  it('opens what lies over the page', () => {
    const { press, onOpen, onFullScreen } = start();
    for (const key of ['g', 'o', '?', 'f']) press(key);
    expect(onOpen.mock.calls).toEqual([['goTo'], ['overview'], ['help']]);
    expect(onFullScreen).toHaveBeenCalledOnce();
  });

  it('asks the lit number where it comes from with Q', () => {
    const { press, state, actions } = start();
    press('q');
    expect(state().origin).toMatchObject([{ quantity: 'dW' }]);
    actions.pin({ term: 'loss' });
    press('Q');
    expect(state().origin).toMatchObject([{ quantity: 'loss' }]);
  });

  it('goes on while a step key is held, and switches once', () => {
    const { press, index, onFullScreen } = start();
    for (const repeat of [false, true, true]) press('ArrowRight', { repeat });
    for (const repeat of [false, true, true]) press('f', { repeat });
    expect(index()).toBe(3);
    expect(onFullScreen).toHaveBeenCalledOnce();
  });

  it('leaves other keys, and those with Ctrl, Alt or Cmd, to the browser', () => {
    const { press, index, onFullScreen } = start();
    expect(press('F5')).toBe(false);
    expect(press('f', { ctrlKey: true })).toBe(false);
    expect(press('ArrowRight', { altKey: true })).toBe(false);
    expect(press('ArrowLeft', { metaKey: true })).toBe(false);
    expect(index()).toBe(0);
    expect(onFullScreen).not.toHaveBeenCalled();
  });

  it('stops what is played at Escape, and then lets the pinned term go', () => {
    const { press, state, actions } = start();
    actions.pin({ term: 'probs' });
    actions.play();
    press('Escape');
    expect([state().playing, state().pinned]).toEqual([false, { term: 'probs' }]);
    press('Escape');
    expect(state().pinned).toBeNull();
  });

  describe('while the page is covered', () => {
    it.each(['b', '.', 'w', 'B', 'Escape'])('comes back with %j', (key) => {
      const { press, state } = start();
      press('b');
      expect(state().blank).toBe('black');
      press(key);
      expect(state().blank).toBeNull();
    });

    it('obeys nothing else, and keeps it from the browser', () => {
      const { press, state, index, onOpen } = start();
      press('w');
      for (const key of ['ArrowRight', ' ', 'n', 'PageDown', 'g', 'l', '?']) expect(press(key)).toBe(true);
      expect(press('F5')).toBe(false);
      expect([state().blank, index(), onOpen.mock.calls.length]).toEqual(['white', 0, 0]);
    });
  });

  it('obeys no single key where they are switched off', () => {
    const { press, state, actions, index, onOpen } = start();
    actions.setSetting('singleKeys', false);
    for (const key of ['n', 'g', 'o', 'b', '.', 'w', 'l', 'q', '?', '2']) expect(press(key)).toBe(false);
    expect([index(), onOpen.mock.calls.length, state().blank, state().origin]).toEqual([0, 0, null, []]);
    press('PageDown');
    expect(index()).toBe(1);
  });

  it.each([
    ['a text field', '<input data-here type="text">', ['n', ' ', 'ArrowRight', 'Home', 'b', '.']],
    ['a slider', '<input data-here type="range">', ['ArrowRight', 'Home', 'PageDown', 'n']],
    ['a list', '<select data-here></select>', ['n', 'ArrowDown', ' ']],
    ['a dialog', '<dialog open><p data-here></p></dialog>', ['n', 'PageDown', 'ArrowRight']],
    ['a button', '<button data-here></button>', [' ', 'ArrowRight']],
    ['a radio button', '<input data-here type="radio">', [' ', 'ArrowRight']],
    ['a tab', '<div data-here role="tab"></div>', [' ', 'ArrowLeft']],
    ['a grid', '<div role="grid"><i data-here></i></div>', ['ArrowLeft', 'ArrowDown']],
  ])('leaves %s its keys', (_name, html, keys) => {
    const { press, index } = start();
    const element = put(html);
    for (const key of keys) expect(press(key, {}, element)).toBe(false);
    expect(index()).toBe(0);
  });

  it('leaves the arrows to a box that scrolls their way', () => {
    const { press, index } = start();
    const box = put('<div data-here tabindex="0" style="overflow-x: auto"></div>');
    Object.defineProperties(box, { scrollWidth: { value: 900 }, clientWidth: { value: 300 } });
    expect(press('ArrowRight', {}, box)).toBe(false);
    expect(press('PageDown', {}, box)).toBe(true);
    expect(index()).toBe(1);
  });

  it('steps from a button with the keys that buttons do not need', () => {
    const { press, index } = start();
    const button = put('<button data-here></button>');
    press('PageDown', {}, button);
    press('n', {}, button);
    expect(index()).toBe(2);
  });
});
