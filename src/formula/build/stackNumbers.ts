import { closingBrace } from './closingBrace';

/** Quantities of one number; the rest are vectors, and no number stands under those without all their indices. */
const numbersOf: Readonly<Record<string, number>> = {
  shift: 0,
  sum: 0,
  loss: 0,
  lossTotal: 0,
  N: 0,
  D: 0,
  C: 0,
  reg: 0,
  scores: 1,
  shifted: 1,
  exps: 1,
  probs: 1,
  indicator: 1,
  dScores: 1,
  dProbs: 1,
  jacobian: 2,
  W: 2,
  dW: 2,
  X: 1,
};

const whole = new Set(['N', 'D', 'C', 'indicator']);

/** The slot that a mark's quantity has, or null where it is not one number. */
function slotOf(reference: string): string | null {
  const [name = '', indices = ''] = reference.split(':');
  const count = numbersOf[name];
  if (count === undefined) return null;
  // The example is the cursor's everywhere.
  const places = indices.replace('i', '');
  if (places.length !== count) return null;
  const kind = whole.has(name) ? '[int]' : '';
  return `\\slot${kind}{${count === 0 ? name : `${name}:${places}`}}`;
}

/** The indices that the formula sums over: what stands under them is not one number. */
function summedOver(tex: string): ReadonlySet<string> {
  return new Set(Array.from(tex.matchAll(/\\sum_\{?([ijkd])/g), ([, index = '']) => index));
}

/**
 * A formula with the present number under every term that is one: `\term{probs:j}{p_j}` becomes
 * `\term{probs:j}{\underset{\slot{probs:j}}{p_j}}`. A term that holds other terms leaves it to them.
 *
 * @returns null where nothing in the formula is one number
 */
export function stackNumbers(tex: string): string | null {
  const summed = summedOver(tex);
  let count = 0;

  const walk = (part: string): string => {
    const start = part.indexOf('\\term{');
    if (start < 0) return part;
    const referenceEnd = closingBrace(part, start + 5);
    const bodyEnd = closingBrace(part, referenceEnd + 1);
    const reference = part.slice(start + 6, referenceEnd);
    const body = part.slice(referenceEnd + 2, bodyEnd);
    const inner = walk(body);
    const indices = reference.split(':')[1] ?? '';
    const bound = Array.from(indices).some((index) => summed.has(index) && index !== 'i');
    const ofSum = summed.has('i') && reference !== 'N';
    // Z² is not Z: a power of a quantity is another number.
    const power = body.endsWith('^2');
    const slot = body.includes('\\term{') || bound || ofSum || power ? null : slotOf(reference);
    if (slot !== null) count += 1;
    const shown = slot === null ? inner : `\\underset{${slot}}{${body}}`;
    return `${part.slice(0, start)}\\term{${reference}}{${shown}}${walk(part.slice(bodyEnd + 1))}`;
  };

  const result = walk(tex);
  return count > 0 ? result : null;
}
