import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface PageTitleProps {
  readonly id: string;
  /** Where the page opens at something further down, that is announced instead. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** The heading of a page that is read as a whole: the page opens at it, and it is what is announced. */
export function PageTitle({ id, quiet = false, children }: PageTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (quiet) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [quiet]);
  return (
    <h1 ref={title} id={id} tabIndex={-1}>
      {children}
    </h1>
  );
}
