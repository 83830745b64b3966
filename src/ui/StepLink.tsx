import type { AnchorHTMLAttributes } from 'react';

interface StepLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly href: string;
  readonly onGo: () => void;
}

/**
 * A link to a step that keeps the present numbers: its address can be copied or opened in a new tab, a plain
 * click goes there inside the app.
 */
export function StepLink({ href, onGo, children, ...rest }: StepLinkProps) {
  return (
    <a
      href={href}
      {...rest}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
