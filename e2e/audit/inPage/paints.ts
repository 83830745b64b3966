/** The ways to keep a text for screen readers alone: a box of a pixel, or everything clipped away. */
function isVisuallyHidden(style: CSSStyleDeclaration, element: Element): boolean {
  if (/inset\(\s*(50|100)%/.test(style.clipPath)) return true;
  if (style.position === 'absolute' && style.getPropertyValue('clip').startsWith('rect(')) return true;
  const { width, height } = element.getBoundingClientRect();
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  return clips && width <= 1 && height <= 1;
}

/** The page stands still while it is audited, and most elements are asked about many times. */
const answers = new WeakMap<Element, boolean>();

function isHiddenWithin(element: Element): boolean {
  const known = answers.get(element);
  if (known !== undefined) return known;
  const { parentElement } = element;
  const hidden =
    (parentElement !== null && isHiddenWithin(parentElement)) ||
    isVisuallyHidden(getComputedStyle(element), element);
  answers.set(element, hidden);
  return hidden;
}

/** Whether anything of an element can be seen, so far as its styles and those around it say. */
export function paints(element: Element): boolean {
  const visible = element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  return visible && !isHiddenWithin(element);
}
