import { familiesOf } from './fonts';
import type { Clip, Matrix, Paint, Picture, PictureItem, PictureWords, Stroke } from './picture';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it, without the control characters that it does not. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/\p{Cc}/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''))
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');

const round = (value: number): string => String(Math.round(value * 1000) / 1000);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

function transformOf([a, b, c, d, e, f]: Matrix): string | undefined {
  const turned = a !== 1 || b !== 0 || c !== 0 || d !== 1;
  if (turned) return `matrix(${[a, b, c, d, e, f].map(round).join(' ')})`;
  return e === 0 && f === 0 ? undefined : `translate(${round(e)} ${round(f)})`;
}

const filled = (paint: Paint | null): Attributes =>
  paint
    ? { fill: paint.colour, 'fill-opacity': paint.opacity === 1 ? undefined : paint.opacity }
    : { fill: 'none' };

function stroked(stroke: Stroke | null): Attributes {
  if (!stroke) return {};
  const { colour, opacity, width, dash, cap, join } = stroke;
  return {
    stroke: colour,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
    'stroke-width': round(width),
    'stroke-dasharray': dash.map(round).join(' '),
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  };
}

/** Families that another reader may have; what stands in for ours until it is loaded is of no use there. */
const familyList = (family: string): string =>
  familiesOf(family)
    .filter((name) => !name.endsWith(' fallback'))
    .map((name) => (/[^a-z-]/i.test(name) ? `'${name}'` : name))
    .join(', ');

function itemText(item: PictureItem): string {
  const transform = transformOf(item.matrix);
  if (item.kind === 'shape') {
    const { path, fill, stroke } = item;
    return `<path${written({ d: path, transform, ...filled(fill), ...stroked(stroke) })}/>`;
  }
  const { text, x, y, font, fill, halo } = item;
  const spaced = /^\s|\s$|\s\s/.test(text);
  const attributes = {
    x: round(x),
    y: round(y),
    transform,
    'font-family': familyList(font.family),
    'font-size': round(font.size),
    'font-weight': font.weight === 400 ? undefined : font.weight,
    'font-style': font.style === 'normal' ? undefined : font.style,
    ...filled(fill),
    ...stroked(halo),
    'paint-order': halo ? 'stroke' : undefined,
    'xml:space': spaced ? 'preserve' : undefined,
  };
  return `<text${written(attributes)}>${escapeXml(text)}</text>`;
}

const clipKey = (clips: readonly Clip[]): string => JSON.stringify(clips);

/** The items in their order, those that are seen through the same outlines in one group. */
function drawn(items: readonly PictureItem[]): { readonly defs: string; readonly body: string } {
  const ids = new Map<string, string>();
  const defs: string[] = [];
  const body: string[] = [];
  let [open, depth] = [clipKey([]), 0];
  for (const item of items) {
    const key = clipKey(item.clips);
    if (key !== open) {
      body.push('</g>'.repeat(depth));
      for (const clip of item.clips) {
        const own = clipKey([clip]);
        if (!ids.has(own)) {
          ids.set(own, `clip-${ids.size + 1}`);
          const outline = written({ d: clip.path, transform: transformOf(clip.matrix) });
          defs.push(`<clipPath id="${ids.get(own)}"><path${outline}/></clipPath>`);
        }
        body.push(`<g clip-path="url(#${ids.get(own)})">`);
      }
      [open, depth] = [key, item.clips.length];
    }
    body.push(itemText(item));
  }
  body.push('</g>'.repeat(depth));
  return { defs: defs.join(''), body: body.filter((line) => line !== '').join('\n') };
}

/** A file that needs nothing besides itself: no script, no address of anything else, its fonts inside. */
export function svgDocument(
  { items, frame, paper }: Picture,
  { title, description, address }: PictureWords,
  faces: readonly string[],
): string {
  const [width, height] = [frame.x1 - frame.x0, frame.y1 - frame.y0].map(round);
  const { defs, body } = drawn(items);
  const box = `${round(frame.x0)} ${round(frame.y0)} ${width} ${height}`;
  const ground = written({ x: round(frame.x0), y: round(frame.y0), width, height, fill: paper });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" role="img" aria-labelledby="title description">
<title id="title">${escapeXml(title)}</title>
<desc id="description">${escapeXml(description)}</desc>
<metadata><step xmlns="urn:termwise:step" address="${escapeXml(address)}"/></metadata>
<defs><style>${faces.join('\n')}</style>${defs}</defs>
<rect${ground}/>
${body}
</svg>
`;
}
