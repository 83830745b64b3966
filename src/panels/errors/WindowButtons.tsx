import { useActions } from '../../state/useAppState';
import type { ShownExamples } from './useShownExamples';

/** Where not all examples have a column: which have, and the ways to those before and after. */
export function WindowButtons({ order, first, end }: Omit<ShownExamples, 'shown'>) {
  const actions = useActions();
  if (end - first === order.length) return null;
  const goTo = (place: number) => () => {
    const i = order[place];
    if (i !== undefined) actions.setCursor({ i });
  };
  return (
    <p className="errors-window">
      <button type="button" className="errors-move" disabled={first === 0} onClick={goTo(first - 1)}>
        before
      </button>
      <span>{`columns ${first + 1} to ${end} of ${order.length}`}</span>
      <button type="button" className="errors-move" disabled={end === order.length} onClick={goTo(end)}>
        after
      </button>
    </p>
  );
}
