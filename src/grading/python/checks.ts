import type { RunRead } from './readRun';
import { caseOf } from './readRun';
import type { PlainCases } from './readRun';
import { isRight, largestDifference, outcomeOf, sayCase, sayEntry, sayLoss } from './compare';
import type { OwnSlopes } from './ownSlopes';
import type { PythonCheck } from './types';
import { sayNumber, sayShape } from './words/numbers';

type Id = PythonCheck['id'];

const check = (id: Id, passed: boolean | null, sentence: string): PythonCheck => ({ id, passed, sentence });

/** Everything not looked at, because the function did not get that far. */
export function checksNotMade(why: string): PythonCheck[] {
  const later: readonly (readonly [Id, string])[] = [
    ['shape', 'The shape of dW was not looked at.'],
    ['loss', 'The loss was not looked at.'],
    ['gradient', 'The gradient was not looked at.'],
    ['own-loss', 'The slopes of your loss were not measured.'],
    ['large-scores', 'Large scores were not tried.'],
    ['arguments', 'The arguments were not looked at.'],
    ['again', 'It was not called again.'],
  ];
  return [check('runs', false, why), ...later.map(([id, sentence]) => check(id, null, sentence))];
}

function checkRuns({ cases }: RunRead): PythonCheck {
  const ended = cases.filter(({ reading }) => reading.kind === 'result').length;
  return check(
    'runs',
    ended === cases.length ||
      cases.every(({ reading, given }) => reading.kind === 'result' || given.whole === 'W'),
    `It returned a loss and an array for ${ended} of ${cases.length} inputs.`,
  );
}

function checkShape(read: RunRead): PythonCheck {
  const { reading, right } = caseOf(read, 'ordinary');
  const wanted = [right.rows.length, right.rows[0]?.length ?? 0];
  if (reading.kind !== 'result') return check('shape', null, 'There is no array to look at.');
  const { shape } = reading.gradient;
  const passed = shape.join() === wanted.join();
  return check(
    'shape',
    passed,
    passed
      ? `dW has the shape of W, ${sayShape(wanted)}.`
      : `dW has the shape ${sayShape(shape)}, and W has ${sayShape(wanted)}.`,
  );
}

function checkLoss(plain: PlainCases): PythonCheck {
  const wrong = plain.find((one) => outcomeOf(one)?.lossRight === false);
  const shown = wrong ?? plain[0];
  if (shown.reading.kind !== 'result') return check('loss', null, 'There is no loss to look at.');
  return check('loss', !wrong, sayLoss(shown, shown.reading.loss));
}

function checkGradient(plain: PlainCases): PythonCheck {
  const wrong = plain.find((one) => outcomeOf(one)?.gradientRight === false);
  const shown = wrong ?? plain[0];
  const gap = shown.rows && largestDifference(shown.rows, shown.right.rows);
  if (!gap) return check('gradient', null, 'There is no gradient of W’s shape to compare.');
  return check(
    'gradient',
    !wrong,
    wrong
      ? sayEntry(shown, gap)
      : `${sayCase(shown)} dW is right to ${sayNumber(gap.error)} of its largest entry.`,
  );
}

function checkSlopes(own: OwnSlopes | null): PythonCheck {
  if (!own) return check('own-loss', null, 'The slopes of your loss could not be measured.');
  return check(
    'own-loss',
    own.agrees,
    own.agrees
      ? `dW agrees with the measured slopes of your own loss, to ${sayNumber(own.error)}.`
      : `dW is not the gradient of your own loss: ${own.sentence}`,
  );
}

function checkLarge(read: RunRead): PythonCheck {
  const outcomes = (['large', 'spread'] as const).map((id) => outcomeOf(caseOf(read, id)));
  const finite = outcomes.every((outcome) => outcome?.finite);
  return check(
    'large-scores',
    outcomes.includes(null)
      ? null
      : finite && (outcomes.every(isRight) || !isRight(outcomeOf(caseOf(read, 'ordinary')))),
    finite
      ? 'With scores near 900 and −900 loss and gradient are finite.'
      : 'With scores near 900 and −900 loss or gradient is not finite.',
  );
}

function checkArguments({ cases }: RunRead): PythonCheck {
  const changed = new Set(cases.flatMap((one) => one.changed));
  return check(
    'arguments',
    changed.size === 0,
    changed.size === 0
      ? 'W, X and y are after each call what they were before.'
      : `After the call ${[...changed].join(' and ')} ${changed.size === 1 ? 'is' : 'are'} not what it was before.`,
  );
}

/** What was looked at in a function that returned, and what was found. */
export function checksMade(
  read: RunRead,
  plain: PlainCases,
  own: OwnSlopes | null,
  keepsState: boolean,
): PythonCheck[] {
  return [
    checkRuns(read),
    checkShape(read),
    checkLoss(plain),
    checkGradient(plain),
    checkSlopes(own),
    checkLarge(read),
    checkArguments(read),
    check(
      'again',
      read.again.kind === 'missing' ? null : !keepsState,
      keepsState
        ? 'Called again with the same arguments it returns something else.'
        : 'Called again with the same arguments it returns the same.',
    ),
  ];
}
