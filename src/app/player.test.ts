import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stepTime } from '../state/playing/pace';
import { places, positionOf, positions } from '../state/step';
import { newStore } from '../state/testing/newStore';
import { connectPlayer } from './player';

/** A page that can be hidden. */
function fakeDocument() {
  const target = Object.assign(new EventTarget(), { hidden: false });
  return {
    document: target as unknown as Document,
    hide: () => {
      target.hidden = true;
      target.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

function start() {
  const { store, actions, state } = newStore({ places });
  const page = fakeDocument();
  const end = connectPlayer(store, page.document);
  const index = () => positionOf(state().place).index;
  const time = () => stepTime(positionOf(state().place).step.words, state().settings.pace);
  return { ...page, end, actions, state, index, time };
}

describe('playing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('never starts by itself', () => {
    const { index } = start();
    vi.advanceTimersByTime(3_600_000);
    expect(index()).toBe(0);
  });

  it('goes on when a step has had the time of its words, each its own', () => {
    const { actions, index, time } = start();
    actions.play();
    for (const step of [1, 2, 3]) {
      const left = time();
      vi.advanceTimersByTime(left - 1);
      expect(index()).toBe(step - 1);
      vi.advanceTimersByTime(1);
      expect(index()).toBe(step);
    }
  });

  it('rests when paused, and then gives the step its whole time', () => {
    const { actions, index, time } = start();
    actions.play();
    vi.advanceTimersByTime(time() - 1);
    actions.pause();
    vi.advanceTimersByTime(600_000);
    expect(index()).toBe(0);
    actions.play();
    vi.advanceTimersByTime(time() - 1);
    expect(index()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(index()).toBe(1);
  });

  it('stops at the last step', () => {
    const { actions, index, state } = start();
    actions.play();
    vi.advanceTimersByTime(positions.length * 60_000);
    expect(index()).toBe(positions.length - 1);
    expect(state().playing).toBe(false);
  });

  it('takes another pace at once', () => {
    const { actions, index, time } = start();
    actions.play();
    actions.setSetting('pace', 'faster');
    vi.advanceTimersByTime(time());
    expect(index()).toBe(1);
  });

  it.each<[string, (one: ReturnType<typeof start>) => void]>([
    [
      'a step is gone to',
      ({ actions }) => {
        actions.setPlace(places[5] ?? { chapter: '', step: '' });
      },
    ],
    [
      'a drag begins',
      ({ actions }) => {
        actions.beginEdit();
      },
    ],
    [
      'a number changes',
      ({ actions }) => {
        actions.setReg(0.5);
      },
    ],
    [
      'the screen goes black',
      ({ actions }) => {
        actions.setBlank('black');
      },
    ],
    [
      'the layout changes',
      ({ actions }) => {
        actions.setSetting('view', 'lecture');
      },
    ],
    [
      'the tab is left',
      ({ hide }) => {
        hide();
      },
    ],
    [
      'the app ends',
      ({ end }) => {
        end();
      },
    ],
  ])('stops when %s', (_name, act) => {
    const one = start();
    one.actions.play();
    act(one);
    const there = one.index();
    vi.advanceTimersByTime(600_000);
    expect(one.index()).toBe(there);
  });

  it('goes on while the example and the class are changed', () => {
    const { actions, state, index, time } = start();
    actions.play();
    actions.setCursor({ i: 3, j: 2 });
    expect(state().playing).toBe(true);
    vi.advanceTimersByTime(time());
    expect(index()).toBe(1);
  });
});

describe('the time of a step', () => {
  it('is its words at 200 a minute and three seconds', () => {
    expect(stepTime(50, 'normal')).toBe(18_000);
    expect(stepTime(0, 'normal')).toBe(3000);
  });

  it('is longer at the slower pace and shorter at the faster one', () => {
    expect(stepTime(50, 'slower')).toBeGreaterThan(stepTime(50, 'normal'));
    expect(stepTime(50, 'faster')).toBeLessThan(stepTime(50, 'normal'));
  });
});
