import type { FontMetrics } from './readFont';

/**
 * Advance widths of a to z and the space, in thousandths of an em.
 * Source: Adobe's metrics of the core fonts; the local fonts named have the same widths.
 */
const timesWidths = [
  444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500,
  500, 722, 500, 500, 444, 250,
];
const arialWidths = [
  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556,
  500, 722, 500, 500, 500, 278,
];
const courierWidths = Array.from({ length: 27 }, () => 600);

export interface FallbackFace {
  readonly family: string;
  /** Fonts of one set of widths; the first that the reader's machine has is taken. */
  readonly local: readonly string[];
  readonly widths: readonly number[];
}

export const fallbackFaces: readonly FallbackFace[] = [
  { family: 'STIX Two Text', local: ['Times New Roman', 'Liberation Serif', 'Tinos'], widths: timesWidths },
  { family: 'Source Sans 3', local: ['Arial', 'Liberation Sans', 'Arimo'], widths: arialWidths },
  { family: 'IBM Plex Mono', local: ['Courier New', 'Liberation Mono', 'Cousine'], widths: courierWidths },
];

const letters = 'abcdefghijklmnopqrstuvwxyz ';

/** The mean width in em of a text's letters and spaces. */
function meanWidth(text: string, widthOf: (letter: string) => number): number {
  const counted = Array.from(text.toLowerCase()).filter((letter) => letters.includes(letter));
  return counted.reduce((total, letter) => total + widthOf(letter), 0) / counted.length;
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(2)}%`;
}

/**
 * The face that stands in until a family has loaded: a local font, scaled so that `sample` runs as long and lines
 * are as high, so that nothing moves when the family comes.
 */
export function fallbackRule(
  { family, local, widths }: FallbackFace,
  metrics: FontMetrics,
  sample: string,
): string {
  const own = meanWidth(sample, (letter) => (metrics.advance(letter) ?? 0) / metrics.unitsPerEm);
  const theirs = meanWidth(sample, (letter) => (widths[letters.indexOf(letter)] ?? 0) / 1000);
  const scale = own / theirs;
  const override = (units: number): string => percent(units / metrics.unitsPerEm / scale);
  return [
    '@font-face {',
    `  font-family: '${family} fallback';`,
    `  src: ${local.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(scale)};`,
    `  ascent-override: ${override(metrics.ascent)};`,
    `  descent-override: ${override(-metrics.descent)};`,
    `  line-gap-override: ${override(metrics.lineGap)};`,
    '}',
  ].join('\n');
}
