import { dataSets, trace } from '../../../src/engine/index';
import { slotNumber } from '../../../src/formula/readSlot';
import { listings } from '../../../src/lesson/listings';
import type { ListingId } from '../../../src/lesson/types';
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

function claimsOf(reading: Reading, { i, j, listing }: Scene): Claim[] {
  const params = dataSets[0]?.params;
  if (params === undefined) throw new Error('There is no default data set.');
  const moved = params.X.map((features, at) => (at === i ? reading.position.map(Number) : features));
  const now = trace({ ...params, X: moved });
  const cursor = { i, j, k: j, d: 0 };
  const slot = (name: string): number => slotNumber(name, now, cursor);
  const values = listings[listing].lines.flatMap((line) => line.values ?? []);
  return [
    ...reading.row.map(({ quantity, j: c, text }) => ({
      view: 'table',
      what: `${quantity} of class ${c}`,
      text,
      value: slot(`${quantity}:${c}`),
    })),
    ...reading.slots.map(({ slot: name, text }) => ({
      view: 'formula',
      what: name,
      text,
      value: slot(name),
    })),
    ...reading.code.flatMap(({ name, texts }, index) => {
      const source = values[index];
      return texts.map((text, at) => ({
        view: 'code',
        what: `${name}[${at}]`,
        text,
        value:
          source === undefined ? NaN : slot(source.each === undefined ? source.slot : `${source.slot}${at}`),
      }));
    }),
    ...reading.errors.map(({ example, j: c, text }) => ({
      view: 'P − Y',
      what: `example ${example}, class ${c}`,
      text,
      value: now.examples[example]?.dScores[c] ?? NaN,
    })),
    ...reading.gradient.map(({ j: c, d, text }) => ({
      view: 'dW',
      what: `class ${c}, feature ${d}`,
      text,
      value: now.dW[c * now.D + d] ?? NaN,
    })),
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
