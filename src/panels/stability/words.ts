import { numberFormats, spacingAt } from '../../engine';
import type { NumberFormat, ShiftComparison } from '../../engine';
import { formatNumber, scientific } from '../../formula/formatNumber';

/** A change of the shares that one sees. */
const visible = 1e-3;

const largestOf = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value));

/** What became of the column without the shift, and why. */
export function breakageWords(
  { breakage, scores, breaksBeyond }: ShiftComparison,
  format: NumberFormat,
): string {
  const { largest } = numberFormats[format];
  const end = largest < 1e5 ? String(largest) : scientific(largest, 2);
  switch (breakage) {
    case 'score':
      return `A score is itself beyond ${end}, the largest ${format}: the shift comes too late.`;
    case 'exp':
      return `exp(${formatNumber(largestOf(scores), 1)}) is beyond ${end}, the largest ${format}: it becomes inf, so does the sum, and inf / inf is nan.`;
    case 'sum':
      return `Every exponential fits, but their sum is beyond ${end}, the largest ${format}: it becomes inf, and every share 0.`;
    case 'zero':
      return `Every exponential has rounded to 0, and so has their sum: 0 / 0 is nan.`;
    case 'digits':
      return `The exponentials are so small that ${format} no longer keeps all their digits: the shares are off.`;
    case undefined:
      return `Both give the same shares. Without the shift exp overflows beyond c = ${formatNumber(breaksBeyond, 2)}.`;
  }
}

/** Where the shifted column has moved after all: the format could not hold the scores; '' where it has not. */
export function driftWords({ drift, scores }: ShiftComparison, format: NumberFormat): string {
  if (!(drift > visible)) return '';
  const spacing = spacingAt(largestOf(scores.map(Math.abs)), format);
  return `The scores were rounded before any shift: here the numbers of ${format} are ${spacing} apart.`;
}
