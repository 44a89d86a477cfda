// Runs in the page. Takes down every box the view has painted inside the window, so that the floor can draw the same.
{
  const { bench } = globalThis;
  const TEXT = [
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'line-height',
    'letter-spacing',
    'color',
    'direction',
    'text-align',
  ];
  const PAINT = ['background-color', 'background-image', 'background-size', 'border-radius', 'box-shadow'];
  const SIDES = ['top', 'right', 'bottom', 'left'];
  const CLEAR = 'rgba(0, 0, 0, 0)';
  const VISIBLE = { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true };

  /** `[{ look, place, text }]`: what a box looks like, where it is, and what it says. */
  bench.harvest = () => boxesOf(document.querySelector('roadmap-view'), new DOMRect(0, 0, innerWidth, innerHeight));

  function boxesOf(element, clip) {
    const style = getComputedStyle(element);
    const children = [...(element.shadowRoot ?? element).children];
    if (style.display === 'contents') return children.flatMap((child) => boxesOf(child, clip));
    // text for screen readers alone is clipped away
    if (style.clipPath === 'inset(50%)' || !element.checkVisibility(VISIBLE)) return [];
    const rect = element.getBoundingClientRect();
    const inner = style.overflow === 'visible' ? clip : cut(clip, rect);
    const own = isSeen(rect, clip) ? [...ownBoxes(element, style, rect), ...pseudoBoxes(element, style, rect)] : [];
    return [...own, ...children.flatMap((child) => boxesOf(child, inner))];
  }

  function cut(a, b) {
    const [x, y] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
    return new DOMRect(x, y, Math.max(0, Math.min(a.right, b.right) - x), Math.max(0, Math.min(a.bottom, b.bottom) - y));
  }

  function isSeen(rect, clip) {
    const { width, height } = cut(rect, clip);
    return width > 0 && height > 0;
  }

  function ownBoxes(element, style, rect) {
    if (element instanceof SVGElement) return shapeOf(element, style, rect);
    const paint = paintOf(style);
    const texts = textsOf(element, style);
    if (paint && texts.length === 1 && texts[0].oneLine) return [paintedText(style, paint, rect, texts[0])];
    return [...(paint ? [{ look: paint, place: placeOf(rect) }] : []), ...texts.map((text) => plainText(style, rect, text))];
  }

  /** What `::before` and `::after` paint, where they are placed within an element that is placed itself: no other place can be asked for. */
  function pseudoBoxes(element, { position }, { left, top }) {
    if (position === 'static' || element instanceof SVGElement) return [];
    const styles = ['::before', '::after'].map((name) => getComputedStyle(element, name));
    const painted = styles.filter((style) => style.content !== 'none' && style.position === 'absolute' && paintOf(style));
    return painted.map((style) => {
      const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(parseFloat);
      return { look: paintOf(style), place: placeOf(new DOMRect(left + x, top + y, width, height)) };
    });
  }

  function paintOf(style) {
    const sides = SIDES.filter((side) => parseFloat(style[`border-${side}-width`]) > 0 && style[`border-${side}-style`] !== 'none');
    const filled = style.backgroundColor !== CLEAR || style.backgroundImage !== 'none' || style.boxShadow !== 'none';
    return filled || sides.length > 0 ? declare(style, [...PAINT, ...sides.map((side) => `border-${side}`)]) : '';
  }

  const declare = (style, names) => names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');

  /** A drawn shape counts as a plain box in its colour: the floor has no cheaper way to draw it. */
  function shapeOf(element, { fill, stroke }, rect) {
    if (!(element instanceof SVGGeometryElement)) return [];
    return [{ look: fill === 'none' ? `border: 1px solid ${stroke}` : `background: ${fill}`, place: placeOf(rect) }];
  }

  /** The element's own text, in runs between its children: `{ text, rect, indent, oneLine }`. */
  function textsOf(element, style) {
    const runs = [[]];
    for (const node of element.childNodes) {
      if (node instanceof Text) runs.at(-1).push(node);
      else if (node instanceof Element) runs.push([]);
    }
    return runs.filter((nodes) => nodes.some(({ data }) => data.trim())).map((nodes) => runOf(nodes, style));
  }

  function runOf(nodes, { lineHeight }) {
    const range = document.createRange();
    range.setStartBefore(nodes[0]);
    range.setEndAfter(nodes.at(-1));
    const rect = range.getBoundingClientRect();
    const [first] = range.getClientRects();
    const text = nodes
      .map(({ data }) => data.replace(/\s+/g, ' '))
      .join('')
      .trim();
    return {
      text,
      rect: withLeading(rect, (parseFloat(lineHeight) - first.height || 0) / 2),
      indent: Math.round(first.left - rect.left),
      oneLine: rect.height < 1.5 * first.height,
    };
  }

  /** A range ends where its letters do; a box begins with its first line. */
  const withLeading = ({ left, top, width, height }, leading) => new DOMRect(left, top - leading, width, height + 2 * leading);

  function textLook(style, { oneLine }) {
    const cutOff = style.textOverflow === 'ellipsis' ? '; overflow: hidden; text-overflow: ellipsis' : '';
    return `${declare(style, TEXT)}${oneLine ? `; white-space: nowrap${cutOff}` : ''}`;
  }

  /** Text in a painted box: one element, with padding. */
  function paintedText(style, paint, rect, { text, rect: inner, ...run }) {
    const left = Math.max(0, Math.floor(inner.left - rect.left - parseFloat(style.borderLeftWidth)));
    const top = Math.max(0, Math.round(inner.top - rect.top - parseFloat(style.borderTopWidth)));
    return { look: `${paint}; ${textLook(style, run)}`, text, place: `${placeOf(rect)}; padding: ${top}px 0 0 ${left}px` };
  }

  /** Text alone: an element of the text's own size, where it is cut off no wider than the one it stands in. */
  function plainText(style, { right }, { text, rect: { left, top, width, height }, indent, ...run }) {
    const shown = run.oneLine && style.overflow !== 'visible' ? Math.min(width, right - left) : width;
    const place = placeOf(new DOMRect(left, top, shown + 1, height));
    return { look: textLook(style, run), text, place: indent ? `${place}; text-indent: ${indent}px` : place };
  }

  function placeOf({ left, top, width, height }) {
    const px = (number) => `${Math.round(number * 10) / 10}px`;
    return `left: ${px(left)}; top: ${px(top)}; width: ${px(width)}; height: ${px(height)}`;
  }
}
