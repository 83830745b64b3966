function step(element: Element): string {
  if (element.id !== '') return `#${element.id}`;
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  const same = [...(element.parentElement?.children ?? [])].filter(
    (other) => other.tagName === element.tagName,
  );
  const place = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
  return `${element.tagName.toLowerCase()}${classes.join('')}${place}`;
}

/** Where an element stands, readable by a person and by querySelector: up to five steps. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && steps.length < 5; at = at.parentElement) {
    steps.unshift(step(at));
    if (at.id !== '') break;
  }
  return steps.join(' > ');
}
