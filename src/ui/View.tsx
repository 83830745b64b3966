import type { ReactNode } from 'react';
import './view.css';

interface ViewProps {
  /** What it is called when said aloud: Fig. 5.1, Table 5.2, Listing 5.1. */
  readonly label: string;
  readonly title: ReactNode;
  /** Shapes and other facts at the caption's right end. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A numbered figure, table or listing of the workbench, caption above. */
export function View({ label, title, aside, className, children }: ViewProps) {
  return (
    <figure className={className ? `view ${className}` : 'view'}>
      <figcaption className="view-caption">
        {label ? <span className="view-label">{label}</span> : null}
        <span className="view-title">{title}</span>
        {aside ? <span className="view-aside">{aside}</span> : null}
      </figcaption>
      {children}
    </figure>
  );
}
