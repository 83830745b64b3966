import { termIds } from './registry';

/**
 * Style rules that light up every mark of the active term, from one attribute at the root.
 * Text gets the marker pen itself; a mark in a picture shows the underlay that it carries.
 */
export function termStyles(): string {
  return termIds
    .map((term) => {
      const lit = `[data-active="${term}"] [data-term="${term}"]`;
      return [
        `${lit}:not(svg *){background:var(--mark);box-shadow:0 2px 0 var(--mark-rule);color:var(--ink)}`,
        // A mark inside a mark of the same term is painted once.
        `${lit} [data-term="${term}"]:not(svg *){background:none;box-shadow:none}`,
        `${lit}>.lit-under{visibility:visible}`,
        // A system that forces its colours has one pair for what is marked.
        `@media (forced-colors:active){${lit}:not(svg *){forced-color-adjust:none;background:Highlight;color:HighlightText}}`,
      ].join('\n');
    })
    .join('\n');
}
