/** What of the letters of an element can be seen, in pixels of the window, and of its first letter. */
export interface VisibleLetters {
  first: DOMRect | undefined;
  all: DOMRect | undefined;
}

/** An area that letters are cut to; open sides are infinite. */
interface Area {
  left: number;
  right: number;
}

/**
 * What a reader sees of a name: what no box around it cuts off, by `overflow` or `clip-path`. What can be scrolled to is not cut off.
 * @param text the node that the title stands in
 * @param within cut it further, as what covers it would
 */
export function visibleLetters(text: Text, within: Area = { left: -Infinity, right: Infinity }): VisibleLetters {
  const area = areaOf(text.parentElement!, within);
  const start = text.data.search(/\S/);
  const boxOf = (from: number, to: number): DOMRect | undefined => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    const { left, right, top, height } = range.getBoundingClientRect();
    const [x, end] = [Math.max(left, area.left), Math.min(right, area.right)];
    return end - x > 0.5 ? new DOMRect(x, top, end - x, height) : undefined;
  };
  return { first: boxOf(start, start + 1), all: boxOf(start, text.data.trimEnd().length) };
}

function areaOf(element: Element, { left, right }: Area): Area {
  const area = { left, right };
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { overflowX, clipPath } = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    if (overflowX === 'hidden' || overflowX === 'clip') cut(area, box.left, box.right);
    const [, end, , start] = /^inset\(([^ ]+) ([^ ]+) ([^ ]+) ([^ )]+)/.exec(clipPath)?.slice(1).map(parseFloat) ?? [];
    if (start !== undefined) cut(area, box.left + start, box.right - end!);
  }
  return area;
}

function cut(area: Area, left: number, right: number): void {
  area.left = Math.max(area.left, left);
  area.right = Math.min(area.right, right);
}

/** The text nodes within a tree that hold exactly these texts. */
export function textNodes(root: Node, texts: ReadonlySet<string>): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (texts.has((walker.currentNode as Text).data.trim())) found.push(walker.currentNode as Text);
  return found;
}
