import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { PlaneHandle } from '../../charts/PlaneChart';
import { freePlace } from '../../charts/layout/freePlace';
import { pointOf } from '../../charts/layout/planeData';
import { selectShapes, selectTrace } from '../../state/selectors';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { useScreenMode } from '../../ui/screenMode';
import { classLetters } from '../../terms/classLetters';

interface AddToolProps {
  /** the class of the point that the next click adds */
  readonly label: number;
  readonly picture: RefObject<PlaneHandle | null>;
}

/** While the next click in the picture adds a point: its class, the way to add it by key, and the way out. */
export function AddTool({ label, picture }: AddToolProps) {
  const store = useAppStore();
  const { addPoint, setAdding } = useActions();
  const { C } = useAppState(selectShapes);
  const mode = useScreenMode();
  const choice = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    choice.current?.focus({ preventScroll: true });
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setAdding(null);
    };
    window.addEventListener('keydown', leave, { capture: true });
    return () => {
      window.removeEventListener('keydown', leave, { capture: true });
    };
  }, [setAdding]);

  const addAtFreePlace = () => {
    const { axes, params } = store.getState();
    const trace = selectTrace(store.getState());
    const points = trace.examples.map(({ i }) => pointOf(trace, i, axes));
    if (!addPoint(freePlace(points, params.y, label), label)) return;
    setAdding(null);
    // It is in the page once this has been rendered.
    const { i } = store.getState().cursor;
    requestAnimationFrame(() => picture.current?.focusPoint(i));
  };

  return (
    <div className="plane-tool-group" role="group" aria-label="Add a point">
      <label className="plane-tool-choice">
        <span>class</span>
        <select
          ref={choice}
          className="control"
          value={label}
          onChange={(event) => {
            setAdding(Number(event.target.value));
          }}
        >
          {classLetters.slice(0, C).map((letter, j) => (
            <option key={letter} value={j}>
              {letter}
            </option>
          ))}
        </select>
      </label>
      <span className="plane-tool-word" role="status">
        {mode === 'phone' ? 'tap the picture or' : 'click the picture or'}
      </span>
      <button
        type="button"
        className="plane-tool"
        aria-label="Add it at a free place"
        onClick={addAtFreePlace}
      >
        free place
      </button>
      <button
        type="button"
        className="plane-tool"
        aria-label="Cancel: add no point"
        onClick={() => {
          setAdding(null);
        }}
      >
        Cancel
      </button>
    </div>
  );
}
