import { describe, expect, it } from 'vitest';
import { chapters } from './chapters';
import { predictions } from './predictions/all';
import { questions } from './questions/all';
import { refreshers } from './refreshers/refreshers';

const steps = new Set(chapters.flatMap(({ id, steps: own }) => own.map((step) => `${id}/${step.id}`)));

const keyed = (all: Readonly<Record<string, readonly { id: string; step: string; see?: unknown }[]>>) =>
  Object.entries(all).flatMap(([chapter, list]) =>
    list.map(({ id, step, see }) => ({ id, place: `${chapter}/${step}`, see })),
  );

describe.each([
  ['predictions', keyed(predictions)],
  ['questions', keyed(questions)],
])('%s', (_, all) => {
  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('stand at steps that exist', () => {
    expect(all.filter(({ place }) => !steps.has(place)).map(({ id, place }) => `${id} at ${place}`)).toEqual(
      [],
    );
  });

  it('lead to steps that exist, and to others than their own', () => {
    for (const { id, place, see } of all) {
      if (!see) continue;
      const { chapter, step } = see as { chapter: string; step: string };
      expect(steps, id).toContain(`${chapter}/${step}`);
      expect(`${chapter}/${step}`, id).not.toBe(place);
    }
  });
});

it('refreshers are offered at steps that exist', () => {
  for (const { steps: places } of Object.values(refreshers))
    for (const { chapter, step } of places) expect(steps).toContain(`${chapter}/${step}`);
});

it('a step asks one prediction at most, and each of chapters 1 to 8 asks one', () => {
  const places = keyed(predictions).map(({ place }) => place);
  expect(new Set(places).size).toBe(places.length);
  const asking = Object.entries(predictions).filter(([, list]) => list.length > 0);
  expect(asking.map(([chapter]) => chapter)).toEqual(chapters.slice(0, 8).map(({ id }) => id));
});
