import type { ReactNode } from 'react';
import type { LayoutProps } from './layout';

interface LaterProps extends Pick<LayoutProps, 'now' | 'drawn'> {
  readonly className: string;
  /** On a phone, which tab it is. */
  readonly tab?: string;
  /** One element for good, so that a new step does not render it at once. */
  readonly children: ReactNode;
}

/** A part of the page that shows the drawn step: what follows a step's first paint, when there is time. */
export function Later({ now, drawn, className, tab, children }: LaterProps) {
  return (
    <div className={className} data-tab={tab} aria-busy={now !== drawn || undefined}>
      {children}
    </div>
  );
}
