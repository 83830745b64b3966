import { useCallback, useContext } from 'react';
import type { ReactNode } from 'react';
import { PictureNameContext, SavePictureContext } from './savePicture';
import { SightContext } from './sight';
import './view.css';

interface ViewProps {
  /** What it is called when said aloud: Fig. 5.1, Table 5.2, Listing 5.1. */
  readonly label: string;
  readonly title: ReactNode;
  /** Shapes and other facts at the caption's right end. */
  readonly aside?: ReactNode;
  readonly className?: string;
  /** What it is called in a saved file's name, where one panel has two views. */
  readonly picture?: string;
  readonly children: ReactNode;
}

/** A numbered figure, table or listing of the workbench, caption above. */
export function View({ label, title, aside, className, picture, children }: ViewProps) {
  const save = useContext(SavePictureContext);
  const panel = useContext(PictureNameContext);
  const name = panel && (picture ?? panel);
  const watch = useContext(SightContext);
  const follow = useCallback((figure: HTMLElement) => watch?.(figure), [watch]);
  return (
    <figure
      ref={follow}
      className={className ? `view ${className}` : 'view'}
      data-picture={name || undefined}
    >
      <figcaption className="view-caption">
        {label ? <span className="view-label">{label}</span> : null}
        <span className="view-title">{title}</span>
        {aside ? <span className="view-aside">{aside}</span> : null}
        {save && name ? (
          <button
            type="button"
            className="view-save"
            aria-label={`Save ${label || 'this table'} as a picture`}
            onClick={() => {
              save(name);
            }}
          >
            Save
          </button>
        ) : null}
      </figcaption>
      {children}
    </figure>
  );
}
