// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { newStore, places } from '../testing/newStore';
import { afterShown } from '../afterPaint';
import { connectAddress } from './connectAddress';

/** The browser goes back some time after it was asked to. */
function goBack(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    window.history.back();
  });
}

/** A new step is written once it is on the screen. */
const shown = () =>
  new Promise<void>((resolve) => {
    afterShown(resolve);
  });

it('works on the window of a page', async () => {
  const { store, actions, state } = newStore({ initialHash: window.location.hash });
  const disconnect = connectAddress(store, window, places);
  actions.setPlace({ chapter: 'the-line', step: 'two' });
  await shown();
  expect(window.location.hash).toBe('#/the-line/two');
  actions.setReg(0.5);
  disconnect();
  expect(window.location.hash).toMatch(/^#\/the-line\/two\?s=[\w-]+$/);
  const { hash } = window.location;

  const again = newStore({ initialHash: hash });
  const end = connectAddress(again.store, window, places);
  expect(again.state().params).toEqual(state().params);
  await goBack();
  expect(again.state()).toMatchObject({ place: places[0], params: { reg: 0.1 } });
  end();
});
