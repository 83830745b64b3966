/** A table for one script: its row, shifted from the line by `top` and the strut that it hangs on. */
const opening =
  /<span class="msupsub"><span class="vlist-t(?: vlist-t2)?"><span class="vlist-r"><span class="vlist" style="height:[^"]*"><span style="top:(?<top>[-\d.]+)em;(?<margins>[^"]*)"><span class="pstrut" style="height:(?<strut>[\d.]+)em;"><\/span>/g;

/** What ends such a table, with the row for its depth if it has any. */
const closing =
  /<\/span><\/span>(?:<span class="vlist-s">\u200b<\/span><\/span><span class="vlist-r"><span class="vlist" style="[^"]*"><span><\/span><\/span>)?<\/span><\/span><\/span>/y;

/** What is a box of its own in a script. */
const boxes = /data-slot|vlist|vbox|strut/;

/** Where the element ends that begins at that place. */
function endOfElement(html: string, start: number): number {
  const tag = /<(\/?)[a-z]+[^>]*>/g;
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  throw new Error(`an element is not closed in: ${html.slice(start)}`);
}

/**
 * A lone subscript or superscript as a shifted piece of the line. KaTeX makes a table of two rows for each, nine
 * elements that a browser lays out at great cost; one script needs no table, and stands in the same place without.
 * A script with a box of its own (a live value, the strokes of ≠) keeps its table, whose height the box is set by.
 */
export function flattenScripts(html: string): string {
  let flat = '';
  let done = 0;
  for (const match of html.matchAll(opening)) {
    const { top = '', margins = '', strut = '' } = match.groups ?? {};
    const start = match.index + match[0].length;
    const end = endOfElement(html, start);
    const script = html.slice(start, end);
    closing.lastIndex = end;
    if (!closing.test(html) || boxes.test(script)) continue;
    const rise = Number((-Number(top) - Number(strut)).toFixed(4));
    flat += html.slice(done, match.index);
    flat += `<span class="msupsub" style="line-height:0;vertical-align:${String(rise)}em;${margins}">${script}</span>`;
    done = closing.lastIndex;
  }
  return flat + html.slice(done);
}
