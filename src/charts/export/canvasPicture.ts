import type { Picture, PictureItem, Stroke } from './picture';

function takeStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  context.strokeStyle = stroke.colour;
  context.globalAlpha = stroke.opacity;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.lineJoin = stroke.join;
  context.setLineDash([...stroke.dash]);
}

function drawItem(context: CanvasRenderingContext2D, item: PictureItem): void {
  if (item.kind === 'shape') {
    const outline = new Path2D(item.path);
    if (item.fill) {
      context.globalAlpha = item.fill.opacity;
      context.fillStyle = item.fill.colour;
      context.fill(outline);
    }
    if (item.stroke) {
      takeStroke(context, item.stroke);
      context.stroke(outline);
    }
    return;
  }
  const { text, x, y, font, fill, halo } = item;
  context.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
  context.fontKerning = 'normal';
  if (halo) {
    takeStroke(context, halo);
    context.strokeText(text, x, y);
  }
  context.globalAlpha = fill.opacity;
  context.fillStyle = fill.colour;
  context.fillText(text, x, y);
}

/**
 * The picture in points, `scale` of them to a pixel of the page. It is painted from its items and not from an image of
 * the SVG file: the page's policy admits no address that such an image could have, and the fonts are there already.
 */
export function canvasPicture({ items, frame, paper }: Picture, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((frame.x1 - frame.x0) * scale);
  canvas.height = Math.round((frame.y1 - frame.y0) * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on. Save the picture as SVG.');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const item of items) {
    context.save();
    context.setTransform(scale, 0, 0, scale, -frame.x0 * scale, -frame.y0 * scale);
    for (const { path, matrix } of item.clips) {
      const inside = new Path2D();
      inside.addPath(new Path2D(path), new DOMMatrix([...matrix]));
      context.clip(inside);
    }
    context.transform(...item.matrix);
    drawItem(context, item);
    context.restore();
  }
  return canvas;
}

/** The canvas as a file's bytes. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob)
    throw new Error('The picture is too large for this browser. Save it at a smaller size or as SVG.');
  return new Uint8Array(await blob.arrayBuffer());
}
