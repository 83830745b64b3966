import { EngineError, describeValue } from './errors';
import type { Sizes } from './validate';
import { validateChoice, validateInteger, validateMatrix, validatePositive } from './validate';
import { createRandom } from './random';
import { relativeError } from './relativeError';
import type {
  Entry,
  EntryCheck,
  EntryChoice,
  GradientCheck,
  GradientCheckOptions,
} from './gradientCheckTypes';
import type { Matrix } from './types';

type Shape = Pick<Sizes, 'C' | 'D'>;

function everyEntry({ C, D }: Shape): Entry[] {
  return Array.from({ length: C * D }, (_, at) => ({ j: Math.floor(at / D), d: at % D }));
}

function sample(shape: Shape, count: number, seed: number): Entry[] {
  const all = everyEntry(shape);
  validateInteger('count', count, 1, all.length);
  const { below } = createRandom(seed);
  // The first steps of the shuffle of Fisher and Yates: as many as entries are wanted.
  for (let at = 0; at < count; at += 1) {
    const other = at + below(all.length - at);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all.slice(0, count);
}

/** Throws unless `entry` names an entry of W. */
export function validateEntry({ j, d }: Entry, { C, D }: Shape): void {
  validateInteger('entries', j, 0, C - 1, 'entries.j');
  validateInteger('entries', d, 0, D - 1, 'entries.d');
}

/** The entries that a choice names, in the order in which they are checked. */
export function chooseEntries(choice: EntryChoice, shape: Shape): Entry[] {
  if (choice === 'all') return everyEntry(shape);
  const given: unknown = choice;
  if (typeof given !== 'object' || given === null) {
    throw new EngineError({
      argument: 'entries',
      where: 'entries',
      found: describeValue(given),
      expected: '"all", one entry { j, d } or a sample { count, seed }',
    });
  }
  if ('count' in choice) return sample(shape, choice.count, choice.seed);
  validateEntry(choice, shape);
  return [{ j: choice.j, d: choice.d }];
}

/** Throws unless the options that every check has are in range. */
export function validateCheckOptions({
  method,
  h,
}: Required<Pick<GradientCheckOptions, 'method' | 'h'>>): void {
  validateChoice('method', method, ['central', 'forward']);
  validatePositive('h', h);
}

/** Throws unless a gradient has W's shape; lays it out flat, C x D. */
export function flattenCandidate(candidate: Matrix, { C, D }: Shape): Float64Array {
  const { rows, columns } = validateMatrix('candidate', candidate);
  if (rows !== C || columns !== D) {
    throw new EngineError({
      argument: 'candidate',
      where: 'candidate',
      found: `${rows} x ${columns}`,
      expected: `the shape of W, ${C} x ${D}`,
    });
  }
  return Float64Array.from(candidate.flat());
}

/** Puts both values of an entry together with their relative error. */
export function compareEntry({ j, d }: Entry, analytic: number, numerical: number): EntryCheck {
  return { j, d, analytic, numerical, relativeError: relativeError(analytic, numerical) };
}

/** Finds the worst of at least one compared entry. */
export function summarise(entries: readonly EntryCheck[]): GradientCheck {
  const worst = entries.reduce((most, entry) => (entry.relativeError > most.relativeError ? entry : most));
  return { entries, worst };
}
