export interface Place {
  x: number;
  y: number;
}

/**
 * Where a place of the window lies within an element: CSS pixels of its own, from its left and top, however the page around it is zoomed,
 * scaled, turned or mirrored.
 */
export function placeWithin(element: HTMLElement, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  const turn = turnOf(element);
  // what zooms is no transform, and is measured
  const zoom = width / (Math.abs(turn.a) * offsetWidth + Math.abs(turn.c) * offsetHeight) || 1;
  // the middle of the box is the middle of what is turned
  const apart = { x: (clientX - left - width / 2) / zoom, y: (clientY - top - height / 2) / zoom, w: 0 };
  const { x, y } = turn.inverse().transformPoint(apart);
  return { x: x + offsetWidth / 2, y: y + offsetHeight / 2 };
}

/** All that transforms an element and what it is in. */
function turnOf(element: Element): DOMMatrix {
  const turn = new DOMMatrix();
  for (let node: Element | null = element; node; node = aroundOf(node)) {
    const { rotate, scale, transform } = getComputedStyle(node);
    const [across, down = across] = scale.split(' ').map((factor) => parseFloat(factor) || 1);
    const own = new DOMMatrix().rotateSelf(parseFloat(rotate) || 0).scaleSelf(across, down);
    turn.preMultiplySelf(own.multiplySelf(new DOMMatrix(transform)));
  }
  return turn;
}

const aroundOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
