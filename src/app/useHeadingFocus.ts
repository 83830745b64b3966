import { useEffect, useRef } from 'react';

/**
 * A new step, or the one that a page is left for, is announced by its heading, on whichever screen it stands, and wherever the focus was. The first one is
 * not, so that the page starts at its top; a layout that shows no story has no such heading.
 */
export function useHeadingFocus(step: number | undefined): void {
  const announced = useRef(step);
  useEffect(() => {
    if (announced.current === step) return;
    const first = announced.current === undefined;
    announced.current = step;
    // A control that goes to another step and stands there too says so itself.
    const kept = document.activeElement?.closest('[data-keeps-focus]');
    if (!first && !kept) document.getElementById('step-title')?.focus();
  }, [step]);
}
