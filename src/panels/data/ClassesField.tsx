import { ClassMark } from '../../charts/Marker';
import { limits } from '../../state/limits';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';

const examples = (count: number) => `${count} example${count === 1 ? '' : 's'}`;

/** How many classes there are, how many examples each has, and one more or one less. */
export function ClassesField() {
  const { addClass, removeClass } = useActions();
  const C = useAppState((state) => state.params.W.length);
  const labels = useAppState((state) => state.params.y);
  const counts = Array.from({ length: C }, (_, j) => labels.filter((label) => label === j).length);
  const last = counts.at(-1) ?? 0;
  return (
    <section className="data-section" aria-label="Classes">
      <p className="data-head">{`${C} classes`}</p>
      <ul className="class-counts">
        {counts.map((count, j) => (
          <li key={j} aria-label={`class ${letterOf(j)}: ${examples(count)}`}>
            <ClassMark j={j} size={18} letter /> <span className="number">{count}</span>
          </li>
        ))}
      </ul>
      <p className="data-buttons">
        <button
          type="button"
          className="control"
          aria-disabled={C === limits.classes || undefined}
          onClick={() => addClass()}
        >
          {C < limits.classes ? `Add class ${letterOf(C)}` : 'Add a class'}
        </button>
        <button
          type="button"
          className="control"
          aria-disabled={C === 2 || undefined}
          onClick={() => removeClass()}
        >
          {`Remove class ${letterOf(C - 1)}`}
        </button>
      </p>
      <p className="data-note">
        {last === 0
          ? 'A new class has weights of 0 and no example yet. '
          : `With class ${letterOf(C - 1)} go its weights and its ${examples(last)}. `}
        There are 2 to {limits.classes} classes.
      </p>
    </section>
  );
}
