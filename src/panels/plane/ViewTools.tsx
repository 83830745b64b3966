import type { KeyboardEvent, RefObject } from 'react';
import type { PlaneHandle } from '../../charts/PlaneChart';
import { panStep } from '../../charts/layout/moveView';
import { useAppState } from '../../state/useAppState';

interface ViewToolsProps {
  readonly picture: RefObject<PlaneHandle | null>;
}

const ways = [
  { name: 'left', sign: '←', right: -1, up: 0 },
  { name: 'up', sign: '↑', right: 0, up: 1 },
  { name: 'down', sign: '↓', right: 0, up: -1 },
  { name: 'right', sign: '→', right: 1, up: 0 },
] as const;

/** How near one looks, and where: what two fingers or the wheel do, as buttons and keys. */
export function ViewTools({ picture }: ViewToolsProps) {
  const singleKeys = useAppState((state) => state.settings.singleKeys);
  const zoomed = useAppState((state) => state.zoom !== null);

  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const way = ways.find(({ name }) => key === `Arrow${name[0]?.toUpperCase()}${name.slice(1)}`);
    if (way) picture.current?.panBy(way.right * panStep, way.up * panStep);
    else if (!singleKeys) return;
    else if (key === '+') picture.current?.closer();
    else if (key === '-' || key === '−') picture.current?.further();
    else if (key === '0') picture.current?.fit();
    else return;
    event.preventDefault();
  };

  return (
    // The buttons are what is focused; their keys are the group's.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="plane-view-tools" onKeyDown={press}>
      <div className="plane-tool-group" role="group" aria-label="Distance">
        <button
          type="button"
          className="plane-tool plane-tool-sign"
          aria-label="Closer"
          onClick={() => picture.current?.closer()}
        >
          +
        </button>
        <button
          type="button"
          className="plane-tool plane-tool-sign"
          aria-label="Further"
          onClick={() => picture.current?.further()}
        >
          −
        </button>
        <button
          type="button"
          className="plane-tool"
          aria-label="Fit everything in"
          onClick={() => picture.current?.fit()}
        >
          Fit
        </button>
      </div>
      <div
        className="plane-tool-group plane-pan"
        role="group"
        aria-label="Move the view"
        data-zoomed={zoomed || undefined}
      >
        {ways.map(({ name, sign, right, up }) => (
          <button
            key={name}
            type="button"
            className="plane-tool plane-tool-sign"
            aria-label={`Move the view ${name}`}
            aria-disabled={!zoomed || undefined}
            onClick={() => picture.current?.panBy(right * panStep, up * panStep)}
          >
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}
