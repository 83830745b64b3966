import { describe, expect, it } from 'vitest';
import { fakeStorage, refusedStorage } from '../testing/fakeStorage';
import { newStore } from '../testing/newStore';
import { answersKey, readAnswers } from './savedAnswers';

const asked = { id: 'others-answer', kind: 'choice' } as const;
const number = { id: 'halve', kind: 'number' } as const;

describe('predictions', () => {
  it('are judged on the numbers as they are, and kept with the place of the cursor', () => {
    const { actions, state } = newStore();
    actions.predict(asked, 'stay');
    expect(state().answers['others-answer']).toEqual({
      given: 'stay',
      right: 'fall',
      correct: false,
      mistake: 'stay',
      at: state().cursor,
    });
    actions.predict(number, 0.69);
    expect(state().answers.halve).toMatchObject({ given: 0.69, correct: true, mistake: null });
  });

  it('may be skipped, which shows the answer, and asked again', () => {
    const { actions, state } = newStore();
    actions.skipPrediction(asked);
    expect(state().answers['others-answer']).toMatchObject({ given: null, right: 'fall', correct: false });
    actions.forgetPrediction('others-answer');
    expect(state().answers).toEqual({});
  });

  it('are not taken where nothing is asked', () => {
    const { actions, state } = newStore();
    actions.chooseDataSet('notes-figure');
    const nothing = { id: 'no-division', kind: 'choice' } as const;
    actions.predict(nothing, 'longer');
    actions.skipPrediction(nothing);
    expect(state().answers).toEqual({});
  });

  it('are nothing to undo', () => {
    const { actions, store } = newStore();
    actions.predict(asked, 'fall');
    expect(store.temporal.getState().pastStates).toEqual([]);
  });
});

describe('what was predicted', () => {
  it('is there again at the next visit', () => {
    const storage = fakeStorage();
    const { actions, state } = newStore({ storage });
    actions.predict(asked, 'stay');
    actions.predict(number, 2);
    expect(newStore({ storage }).state().answers).toEqual(state().answers);
  });

  it('holds for the visit where the storage refuses or there is none', () => {
    for (const storage of [refusedStorage, null, undefined]) {
      const { actions, state } = newStore({ storage });
      actions.predict(asked, 'fall');
      expect(state().answers['others-answer']?.correct).toBe(true);
    }
  });

  const answer = {
    given: 'fall',
    right: 'fall',
    correct: true,
    mistake: null,
    at: { i: 0, j: 0, k: 0, d: 0 },
  };
  const saved = (answers: unknown, version = 1) =>
    fakeStorage({ [answersKey]: JSON.stringify({ version, answers }) });

  it('is read where it is as it was written', () => {
    expect(readAnswers(saved({ halve: answer }))).toEqual({ halve: answer });
  });

  it.each([
    ['no JSON', fakeStorage({ [answersKey]: '{' })],
    ['another version', saved({ halve: answer }, 2)],
    ['markup for an id', saved({ '<b>': answer })],
    ['a prototype', fakeStorage({ [answersKey]: '{"version":1,"answers":{"__proto__":{"given":1}}}' })],
    ['a cursor of fractions', saved({ halve: { ...answer, at: { i: 0.5, j: 0, k: 0, d: 0 } } })],
    [
      'an infinite number',
      fakeStorage({
        [answersKey]: JSON.stringify({ version: 1, answers: { halve: answer } }).replace('"fall"', '1e999'),
      }),
    ],
    [
      'more than there can be',
      saved(
        Object.fromEntries(
          Array.from({ length: 65 }, (_, n) => [
            `a${'b'.repeat(n % 26)}${'c'.repeat(Math.floor(n / 26))}`,
            answer,
          ]),
        ),
      ),
    ],
    [
      'a novel',
      fakeStorage({ [answersKey]: JSON.stringify({ version: 1, answers: {} }) + ' '.repeat(20_001) }),
    ],
  ])('saved as %s counts as nothing', (_, storage) => {
    expect(readAnswers(storage)).toEqual({});
  });
});
