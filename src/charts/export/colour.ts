import type { Paint } from './picture';

const hex = (share: number): string =>
  Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .padStart(2, '0');

const share = (text: string, whole: number): number =>
  text.endsWith('%') ? parseFloat(text) / 100 : parseFloat(text) / whole;

/**
 * A computed colour as paint, or null for one that paints nothing: `rgb(28, 27, 25)`, `rgba(0, 0, 0, 0.5)`, and
 * `color(srgb 0.2 0.4 0.6 / 0.5)`, which is what `color-mix` computes to.
 */
export function paintOf(computed: string, opacity = 1): Paint | null {
  const parts = /^(rgba?|color)\(([^)]*)\)$/.exec(computed.trim());
  if (!parts) return null;
  const [, kind = '', inner = ''] = parts;
  if (kind === 'color' && !inner.startsWith('srgb ')) return null;
  const whole = kind === 'color' ? 1 : 255;
  const [red = '', green = '', blue = '', alpha = '1'] = inner
    .replace(/^srgb /, '')
    .split(/[\s,/]+/)
    .filter((part) => part !== '');
  const seen = opacity * share(alpha, 1);
  if (!(seen > 0)) return null;
  const colour = `#${[red, green, blue].map((part) => hex(share(part, whole))).join('')}`;
  return { colour, opacity: Math.round(seen * 1000) / 1000 };
}
