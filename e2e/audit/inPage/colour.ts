/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour | undefined>();

/** Any other notation is drawn, and the pixel read. */
function drawn(text: string): Colour | undefined {
  if (context === null || !CSS.supports('color', text)) return undefined;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

function read(text: string): Colour | undefined {
  const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (plain === null) return drawn(text);
  const [, red, green, blue, alpha = '1'] = plain;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

/** A colour as computed styles write it; undefined where it is none, such as a pattern. */
export function parseColour(text: string): Colour | undefined {
  if (!known.has(text)) known.set(text, read(text));
  return known.get(text);
}

export function fade(colour: Colour, opacity: number): Colour {
  return { ...colour, alpha: colour.alpha * opacity };
}

/** `upper` painted over an opaque `lower`. */
export function over(upper: Colour, lower: Colour): Colour {
  const mix = (a: number, b: number): number => a * upper.alpha + b * (1 - upper.alpha);
  return {
    red: mix(upper.red, lower.red),
    green: mix(upper.green, lower.green),
    blue: mix(upper.blue, lower.blue),
    alpha: 1,
  };
}

/** Relative luminance, WCAG 2.2. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours, from 1 to 21, WCAG 2.2. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
