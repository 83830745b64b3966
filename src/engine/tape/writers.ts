import { assigns, updates } from './lines';
import type { TapeVariable } from './lines';
import { placeAt } from './places';
import type { TapePlace, TapeSizes } from './places';

/**
 * The events up to a position that wrote what a variable holds there, the first of them first: one that made it, and
 * those that changed it since. Of `dW`, `j` asks for those that wrote row j.
 * @returns nothing where the variable has not come to be
 */
export function writersOf(
  { variable, j }: { readonly variable: TapeVariable; readonly j?: number },
  position: number,
  sizes: TapeSizes,
): readonly TapePlace[] {
  const events: TapePlace[] = [];
  for (let at = position; at >= 0; at -= 1) {
    const place = placeAt(at, sizes);
    if (place.ends || assigns[place.line] !== variable) continue;
    if (place.line === 'add' && j !== undefined && place.j !== j) continue;
    events.push(place);
    if (!updates.has(place.line)) break;
  }
  return events.reverse();
}
