const lengthOf = (read: (name: string) => string | null, name: string): number =>
  parseFloat(read(name) ?? '') || 0;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A rectangle as a path. */
export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  const arc = `a${rx} ${ry} 0 1 0`;
  return `M${round(cx - rx)} ${cy}${arc} ${2 * rx} 0${arc} ${-2 * rx} 0Z`;
}

/** The outline of one of SVG's shapes from its attributes, or null for what is no shape or has no extent. */
export function outlineOf(shape: string, read: (name: string) => string | null): string | null {
  const at = (name: string) => lengthOf(read, name);
  switch (shape) {
    case 'path':
      return read('d') ?? null;
    case 'rect':
      return at('width') > 0 && at('height') > 0
        ? rectPath(at('x'), at('y'), at('width'), at('height'))
        : null;
    case 'circle':
      return at('r') > 0 ? ellipsePath(at('cx'), at('cy'), at('r'), at('r')) : null;
    case 'ellipse':
      return at('rx') > 0 && at('ry') > 0 ? ellipsePath(at('cx'), at('cy'), at('rx'), at('ry')) : null;
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'polyline':
    case 'polygon': {
      const corners = read('points')?.trim();
      return corners ? `M${corners}${shape === 'polygon' ? 'Z' : ''}` : null;
    }
    default:
      return null;
  }
}
