import { group } from 'd3-array';
import { pathOf } from '../inPage/path';
import { paints } from '../inPage/paints';
import type { Finding } from '../types';

/** Points of one column may differ by less than this, px. */
const tolerance = 0.6;

const tables = 'table, [role=table], [role=grid]';
const rows = 'tr, [role=row]';
const cells = ':scope > :is(td, th, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader])';

/** Where the first decimal point of a cell stands, px from the left of the window. */
function decimalPoint(cell: Element): number | undefined {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || !paints(parent)) continue;
    const index = node.data.search(/\.(?=\d)/);
    if (index < 0) continue;
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect().left;
  }
  return undefined;
}

/** The numbers of a table as [column, cell], a cell that spans several counted as so many. */
function numberCells(table: Element): { column: number; cell: Element }[] {
  return [...table.querySelectorAll(rows)]
    .filter((row) => row.closest(tables) === table)
    .flatMap((row) => {
      let column = 0;
      return [...row.querySelectorAll(cells)].map((cell) => {
        const at = column;
        column += cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
        return { column: at, cell };
      });
    })
    .filter(({ cell }) => cell.classList.contains('num'));
}

/**
 * What a number's point can be compared with: fixed numbers with fixed ones, and m × 10ⁿ with what has a power as long.
 * A column that holds both is read by its right edge, for the power says more of a number's size than its point does.
 */
const formOf = ({ textContent }: Element): number => / × 10(.+)/.exec(textContent.trim())?.[1]?.length ?? 0;

/** The decimal points of a column stand under one another. */
export function decimals(): Finding[] {
  return [...document.querySelectorAll(tables)].filter(paints).flatMap((table) => {
    const columns = group(numberCells(table), ({ column, cell }) => `${column} ${formOf(cell)}`);
    return [...columns.values()].flatMap((column): Finding[] => {
      const points = column.flatMap(({ cell }) => {
        const x = decimalPoint(cell);
        return x === undefined ? [] : [{ cell, x }];
      });
      const [first] = points;
      const astray = points.find(({ x }) => Math.abs(x - (first?.x ?? x)) > tolerance);
      if (first === undefined || astray === undefined) return [];
      const distance = Math.abs(astray.x - first.x).toFixed(1);
      const message = `The decimal point of “${astray.cell.textContent.trim()}” is ${distance} px from that of “${first.cell.textContent.trim()}”.`;
      return [{ rule: 'decimals', path: pathOf(astray.cell), message }];
    });
  });
}
