import { useEffect, useRef } from 'react';

/**
 * A new step, or the one that a page is left for, is announced by its heading, on whichever screen it stands, and
 * wherever the focus was. The first one is not, so that the page starts at its top. While the lesson plays the focus stays where it is, on Pause as a rule, and
 * the announcer says the step.
 */
export function useHeadingFocus(step: number | undefined, playing: boolean): void {
  const announced = useRef(step);
  useEffect(() => {
    if (announced.current === step) return;
    const first = announced.current === undefined;
    announced.current = step;
    // A control that goes to another step and stands there too says so itself.
    const kept = document.activeElement?.closest('[data-keeps-focus]');
    if (!first && !kept && !playing) document.getElementById('step-title')?.focus();
  }, [step, playing]);
}
