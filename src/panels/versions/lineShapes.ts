import { holds } from '../../formula/chooseVariant';
import type { Condition, ListingShape } from '../../lesson/types';
import type { SizeLetter } from '../../terms/types';

/** Arrays of one shape: how the line writes them, and their sizes. */
export interface ShapeGroup {
  readonly names: readonly string[];
  readonly sizes: readonly (SizeLetter | 1)[];
}

/** The sizes of an array in the layout shown: of two, the rows layout turns them over. */
function sizesIn({ sizes, rowsSizes }: ListingShape, rows: boolean): ListingShape['sizes'] {
  if (!rows) return sizes;
  return rowsSizes ?? sizes.toReversed();
}

/** What a line annotates under the conventions shown, arrays of one shape together, in the order of the line. */
export function groupShapes(
  shapes: readonly ListingShape[],
  conditions: Required<Condition>,
): readonly ShapeGroup[] {
  const rows = conditions.layout === 'rows';
  const groups = new Map<string, { names: string[]; sizes: ListingShape['sizes'] }>();
  for (const shape of shapes) {
    if (shape.when && !holds(shape.when, conditions)) continue;
    const sizes = sizesIn(shape, rows);
    const key = sizes.join(' ');
    const group = groups.get(key) ?? { names: [], sizes };
    groups.set(key, group);
    group.names.push(shape.short ?? (rows ? (shape.rows ?? shape.text) : shape.text));
  }
  return [...groups.values()];
}
