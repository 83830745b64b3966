import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { PlaneHandle } from '../../charts/PlaneChart';
import { useActions, useAppState } from '../../state/useAppState';
import { AddTool } from './AddTool';
import { ViewTools } from './ViewTools';
import './dataTools.css';

export interface DataToolsProps {
  readonly picture: RefObject<PlaneHandle | null>;
}

/** What is done to the points of the picture without dragging: add, copy, remove; and how near one looks. */
export function DataTools({ picture }: DataToolsProps) {
  const { duplicateExample, removeExample, setAdding } = useActions();
  const i = useAppState((state) => state.cursor.i);
  const j = useAppState((state) => state.cursor.j);
  const single = useAppState((state) => state.params.y.length === 1);
  const adding = useAppState((state) => state.adding);
  const add = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  useEffect(() => {
    // The button that opened what is gone takes the focus back, unless something else has it.
    if (wasAdding.current && adding === null && document.activeElement === document.body)
      add.current?.focus();
    wasAdding.current = adding !== null;
  }, [adding]);

  return (
    <div className="data-tools" data-interface="" data-adding={adding === null ? undefined : true}>
      {adding === null ? (
        <div className="plane-tool-group" role="group" aria-label="Points">
          <button
            ref={add}
            type="button"
            className="plane-tool"
            aria-label="Add a point"
            onClick={() => {
              setAdding(j);
            }}
          >
            Add
          </button>
          <button
            type="button"
            className="plane-tool"
            aria-label={`Copy point ${i}`}
            onClick={() => duplicateExample(i)}
          >
            Copy
          </button>
          <button
            type="button"
            className="plane-tool"
            aria-label={`Remove point ${i}`}
            aria-disabled={single || undefined}
            onClick={() => removeExample(i)}
          >
            Remove
          </button>
        </div>
      ) : (
        <AddTool label={adding} picture={picture} />
      )}
      <ViewTools picture={picture} />
    </div>
  );
}
