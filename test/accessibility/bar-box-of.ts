/** How the box of a bar is drawn: by an element of its style sheet, where it is not simply that of the bar. */
export function barBoxOf(bar: Element): CSSStyleDeclaration {
  const apart = getComputedStyle(bar, '::before');
  return ['none', 'normal'].includes(apart.content) ? getComputedStyle(bar) : apart;
}
