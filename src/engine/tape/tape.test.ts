import { describe, expect, it } from 'vitest';
import { expectAgreement, scoreScale } from '../fixtures/agreement';
import { tapeFile } from '../fixtures/tapes';
import type { NumpyTape } from '../fixtures/tapes';
import { trace } from '../trace';
import type { Trace } from '../trace';
import { assigns, tapeLines } from './lines';
import type { TapeVariable } from './lines';
import { placeAt, positionOf, tapeLength } from './places';
import { stateAfter, tapeSizes } from './state';
import type { TapeState, TapeValue } from './state';
import { tapeEvent } from './tapeEvent';

const flat = (value: unknown): number[] => (Array.isArray(value) ? value.flatMap(flat) : [value as number]);
const numbers = (value: TapeValue | undefined): number[] =>
  value === undefined ? [] : typeof value === 'number' ? [value] : Array.from(value);
const copy = (state: TapeState) =>
  Object.fromEntries(Object.entries(state).map(([name, value]) => [name, numbers(value)]));

/** The lines of a program below its `def`, by the tape's names. */
function lineNames({ reduction }: NumpyTape) {
  return tapeLines.filter((line) => reduction === 'mean' || !line.startsWith('mean'));
}

const scaleOf = ({ examples }: Trace) => scoreScale(examples.map(({ scores }) => scores));

describe('a run, against the question’s program traced in Python', () => {
  it('there are five hundred, of every convention', () => {
    expect(tapeFile.tapes).toHaveLength(500);
    const conventions = tapeFile.tapes.map((tape) => `${tape.reduction} ${tape.regulariser} ${tape.bias}`);
    expect(new Set(conventions).size).toBe(8);
    expect(new Set(tapeFile.tapes.map(({ W }) => W.length))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('executes the same lines in the same order', () => {
    for (const tape of tapeFile.tapes) {
      const sizes = tapeSizes(trace(tape));
      const names = lineNames(tape);
      const lines = Array.from({ length: tapeLength(sizes) }, (_, at) => placeAt(at, sizes).line);
      expect(lines).toEqual(tape.events.map(([line]) => names[line - 1]));
    }
  });

  it('leaves the same numbers in every variable after every line', () => {
    for (const [number, tape] of tapeFile.tapes.entries()) {
      const run = trace(tape);
      const scale = scaleOf(run);
      const known: Partial<Record<TapeVariable, number[]>> = {};
      tape.events.forEach(([, changes], position) => {
        for (const [name, value] of Object.entries(changes)) known[name as TapeVariable] = flat(value);
        const state = stateAfter(run, position);
        for (const name of Object.keys(state) as TapeVariable[]) {
          const what = `tape ${number}, event ${position}, ${name}`;
          expectAgreement(numbers(state[name]), known[name] ?? [], scale, what);
        }
        expect(Object.keys(known).every((name) => state[name as TapeVariable] !== undefined)).toBe(true);
      });
    }
  });

  it('names each variable that a line changed', () => {
    for (const tape of tapeFile.tapes) {
      const run = trace(tape);
      tape.events.forEach(([, changes], position) => {
        const { change } = tapeEvent(run, position);
        // An equal value assigned anew is no change that the tracer could see.
        const seen = Object.keys(changes);
        expect(seen.length).toBeLessThanOrEqual(1);
        if (seen[0] !== undefined) expect(change?.variable).toBe(seen[0]);
      });
    }
  });

  it('going back from the end restores every earlier state', () => {
    for (const tape of tapeFile.tapes) {
      const forward = trace(tape);
      const length = tapeLength(tapeSizes(forward));
      const states = Array.from({ length }, (_, position) => copy(stateAfter(forward, position)));
      // Another trace: nothing was worked out on the way there.
      const back = trace(tape);
      for (let position = length - 1; position >= 0; position -= 1)
        expect(copy(stateAfter(back, position))).toEqual(states[position]);
    }
  });
});

describe('an event', () => {
  const run = trace({
    W: [
      [1, 0],
      [0, 1],
      [-1, 0.5],
    ],
    X: [
      [1, 2],
      [2, -1],
    ],
    y: [1, 0],
    reg: 0.1,
    reduction: 'mean',
    regulariser: 'half',
    bias: false,
  });
  const sizes = tapeSizes(run);

  it('of the line itself writes one row of dW', () => {
    const { change, place } = tapeEvent(run, positionOf({ line: 'add', i: 1, j: 2 }, sizes));
    expect(place).toEqual({ line: 'add', i: 1, j: 2 });
    expect(change?.row).toBe(2);
    expect(change?.value).toEqual(run.dWSum);
  });

  it('of a loop that is over changes nothing', () => {
    for (const place of [
      { line: 'tops', i: 0, ends: true },
      { line: 'classes', i: 1, ends: true },
      { line: 'examples', ends: true },
    ] as const)
      expect(tapeEvent(run, positionOf(place, sizes))).toMatchObject({ place, change: null });
  });

  it('that returns changes nothing, and the run holds loss and dW', () => {
    const last = tapeLength(sizes) - 1;
    expect(tapeEvent(run, last)).toMatchObject({ place: { line: 'return' }, change: null });
    expect(stateAfter(run, last)).toMatchObject({ loss: run.loss, dW: run.dW });
  });

  it('exists only within the run', () => {
    expect(() => placeAt(-1, sizes)).toThrow('position is -1; expected a whole number from 0 to 55.');
    expect(() => stateAfter(run, 56)).toThrow('position is 56');
    expect(() => tapeEvent(run, 0.5)).toThrow('position is 0.5');
  });

  it('has one position, and every position one event', () => {
    for (const reduction of ['mean', 'sum'] as const)
      for (const [N, C] of [
        [1, 1],
        [1, 4],
        [5, 2],
        [3, 3],
      ] as const) {
        const these = { N, C, reduction };
        for (let at = 0; at < tapeLength(these); at += 1)
          expect(positionOf(placeAt(at, these), these)).toBe(at);
      }
  });

  it('that the run does not have has no position', () => {
    expect(positionOf({ line: 'mean' }, { ...sizes, reduction: 'sum' })).toBe(-1);
    expect(positionOf({ line: 'add', i: 2, j: 0 }, sizes)).toBe(-1);
    expect(positionOf({ line: 'add', i: 0, j: 3 }, sizes)).toBe(-1);
    expect(positionOf({ line: 'sum', i: 0, k: -1 }, sizes)).toBe(-1);
  });

  it('every line assigns what the program says', () => {
    const [program] = Object.values(tapeFile.programs);
    const texts = (program ?? '').split('\n').slice(1, -1);
    texts.forEach((text, at) => {
      const assigned = /^\s*(?:for )?(\w+)(?:\[j, :\])?(?: [-+/]?= | in )/.exec(text)?.[1] ?? null;
      expect(assigns[tapeLines[at]!]).toBe(assigned);
    });
  });
});
