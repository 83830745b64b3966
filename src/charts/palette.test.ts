import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [number, number, number];

const read = (name: string) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');

/** The tokens of a file: the light ones, and the dark ones over them. */
function tokens(css: string): { light: Map<string, string>; dark: Map<string, string> } {
  const take = (selector: string) => {
    const block =
      new RegExp(`(?:^|\\n)${selector.replace(/[[\]']/g, '\\$&')} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    return [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name, value]) => [name ?? '', value ?? ''] as const,
    );
  };
  const light = new Map(take(':root'));
  return { light, dark: new Map([...light, ...take(":root[data-theme='dark']")]) };
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): Colour =>
  [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Colour;

/** WCAG 2.2: relative luminance and contrast. */
const luminance = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(rgb(a)), luminance(rgb(b))].sort((p, q) => q - p);
  return (light! + 0.05) / (dark! + 0.05);
}

const times = (m: readonly Colour[], [r, g, b]: Colour): Colour =>
  m.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Colour;

/** Machado, Oliveira and Fernandes 2009, full severity, on linear RGB. */
const seen: Readonly<Record<string, readonly Colour[]>> = {
  normally: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'with protanopia': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'with deuteranopia': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Ottosson's OKLab, in which distances follow what is seen. */
function oklab(colour: Colour): Colour {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  const roots = cones.map(Math.cbrt) as unknown as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    roots,
  );
}

const classes = Array.from({ length: 10 }, (_, j) => j);
const pages = tokens(read('tokens'));
const hues = tokens(read('classes'));

describe.each(['light', 'dark'] as const)('the class colours, %s', (theme) => {
  const colour = (j: number, part: string): string => hues[theme].get(`class-${j}-${part}`) ?? '';
  const paper = pages[theme].get('paper') ?? '';

  it.each(classes)('of class %i can be read and told from their ground', (j) => {
    expect(contrast(colour(j, 'ink'), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(j, 'ink'), colour(j, 'tint'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(j, 'on'), colour(j, 'fill'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(classes)('of class %i outline a marker in every region', (j) => {
    for (const k of classes) expect(contrast(colour(j, 'ink'), colour(k, 'tint'))).toBeGreaterThanOrEqual(3);
  });

  it('leave the page’s labels readable in every region', () => {
    for (const k of classes)
      expect(contrast(pages[theme].get('ink-2') ?? '', colour(k, 'tint'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(seen))('are ten different fills %s', (_, matrix) => {
    const places = classes.map((j) =>
      oklab(
        times(matrix, rgb(colour(j, 'fill'))).map((value) =>
          Math.min(1, Math.max(0, value)),
        ) as unknown as Colour,
      ),
    );
    for (const j of classes) {
      for (const k of classes.slice(0, j)) {
        const [a, b] = [places[j]!, places[k]!];
        // Grey and brown of the published ten are the nearest pair, at 0.061 seen with protanopia.
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThanOrEqual(0.06);
      }
    }
  });
});
