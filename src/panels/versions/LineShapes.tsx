import { useConditions } from '../../formula/conditions';
import type { ListingShape } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { groupShapes } from './lineShapes';

/** The shapes of a line's arrays: the present sizes, and the letters they go by. */
export function LineShapes({ shapes }: { readonly shapes: readonly ListingShape[] }) {
  const sizes = useAppState(selectShapes);
  const groups = groupShapes(shapes, useConditions());
  return (
    <span className="version-shapes">
      {groups.map((group) => (
        <span key={group.sizes.join(' ')} className="version-shape">
          <span className="visually-hidden">shape of </span>
          <span className="number version-arrays">{group.names.join(', ')}</span>{' '}
          <span className="version-sizes">
            {group.sizes.map((size) => (size === 1 ? 1 : sizes[size])).join(' × ')}
          </span>{' '}
          <span className="version-letters">
            (
            {group.sizes.map((size, at) => (
              <span key={at}>
                {at > 0 ? ' × ' : ''}
                {size === 1 ? 1 : <span data-term={size}>{size}</span>}
              </span>
            ))}
            )
          </span>
        </span>
      ))}
    </span>
  );
}
