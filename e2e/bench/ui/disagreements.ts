import { dataSets, trace } from '../../../src/engine/index';
import { holds } from '../../../src/formula/chooseVariant';
import { slotNumber } from '../../../src/formula/readSlot';
import { chapters } from '../../../src/lesson/chapters';
import { listings } from '../../../src/lesson/listings';
import type { Condition, ListingId, ListingValue } from '../../../src/lesson/types';
import type { Reading } from './readViews.mjs';

/** What was on the page when the point was dragged: the default data's cursor. */
export interface Scene {
  readonly i: number;
  readonly j: number;
  readonly listing: ListingId;
}

interface Claim {
  readonly view: string;
  readonly what: string;
  readonly text: string;
  readonly value: number;
}

/** A number as the page prints it, or undefined for what is none. */
function parse(text: string): { value: number; decimals: number } | undefined {
  const plain = text.replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** Under what the default data are shown. */
const conditions: Required<Condition> = {
  layout: 'columns',
  regulariser: 'half',
  reduction: 'mean',
  bias: true,
  same: true,
  label: true,
};

/** The values beside each line of a listing that is shown. */
function valuesOf(listing: ListingId): ListingValue[][] {
  return listings[listing].lines
    .filter(({ otherwise }) => otherwise?.text !== null || !holds(otherwise.when, conditions))
    .map(({ values = [] }) => [...values]);
}

/** The slots of a listing's value: one, or one a class or a feature. */
const slotsOf = ({ slot, each }: ListingValue, count: number): string[] =>
  each === undefined ? [slot] : Array.from({ length: count }, (_, at) => `${slot}${at}`);

/** The slots of the numbers under the line's factors; the comparison of classes is none of them. */
const factorSlots: Record<string, readonly string[]> = {
  probs: ['probs:j'],
  X: ['X:0', 'X:1', 'X:2'],
  dW: ['dWAfter:j0', 'dWAfter:j1', 'dWAfter:j2'],
};

function claimsOf(reading: Reading, { i, j, listing }: Scene): Claim[] {
  const params = dataSets[0]?.params;
  if (params === undefined) throw new Error('There is no default data set.');
  const moved = params.X.map((features, at) => (at === i ? reading.position : features));
  const now = trace({ ...params, X: moved });
  const claim = (view: string, slot: string, text: string | undefined): Claim => ({
    view,
    what: slot,
    text: text ?? 'nothing',
    value: slotNumber(slot, now, { i, j, k: j, d: 0 }),
  });
  const values = valuesOf(listing);
  const pending = reading.code.map(({ at, texts }) => ({ value: values[at]?.shift(), texts }));
  return [
    ...reading.row.map(({ quantity, j: c, text }) => claim('table', `${quantity}:${c}`, text)),
    ...reading.slots.map(({ slot, text }) => claim('formula', slot, text)),
    ...pending.flatMap(({ value, texts }) =>
      (value === undefined ? ['none'] : slotsOf(value, texts.length)).map((slot, at) =>
        claim('code', slot, texts[at]),
      ),
    ),
    ...reading.line.flatMap(({ term, texts }) =>
      (factorSlots[term] ?? []).map((slot, at) => claim('line', slot, texts[at])),
    ),
    ...reading.errors.map(({ example, j: c, text }) => ({
      view: 'P − Y',
      what: `example ${example}, class ${c}`,
      text,
      value: now.examples[example]?.dScores[c] ?? NaN,
    })),
    ...reading.gradient.map(({ j: c, d, text }) => claim('dW', `dW:${c},${d}`, text)),
  ];
}

/** How many numbers of each view were compared, and which differ from the engine at the point's place. */
export function disagreements(
  reading: Reading,
  scene: Scene,
): { compared: Record<string, number>; faults: string[] } {
  const compared: Record<string, number> = {};
  const faults: string[] = [];
  for (const { view, what, text, value } of claimsOf(reading, scene)) {
    const printed = parse(text);
    compared[view] = (compared[view] ?? 0) + 1;
    // Half a unit of the last place, and the rounding of a tie.
    const tolerance = printed === undefined ? 0 : 0.5 * 10 ** -printed.decimals + 1e-9;
    const agrees = printed !== undefined && Math.abs(printed.value - value) <= tolerance;
    if (!agrees) faults.push(`${view}: ${what} reads ${text}, the engine has ${value}`);
  }
  return { compared, faults };
}

/** How many steps the lesson has. */
export const stepCount = chapters.reduce((sum, { steps }) => sum + steps.length, 0);
