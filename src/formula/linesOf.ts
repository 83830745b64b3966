/** How many lines a typeset formula has; the more, the smaller it is set. */
export function linesOf(html = ''): number {
  return html.split('class="formula-left"').length - 1;
}
