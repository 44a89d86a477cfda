/** A text as it is drawn: what it says, and the boxes of its lines that can be seen. */
interface Drawn {
  node: Text;
  says: string;
  boxes: DOMRect[];
}

/** Less than this nobody sees. */
const SLACK = 2;

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = node.parentElement; at; at = at.parentElement) found.push(at);
  return found;
}

/** For those who listen alone, folded away, or above the page. */
function isUnseen(element: Element): boolean {
  const { clipPath, visibility, opacity, position } = styleOf(element);
  return clipPath !== 'none' || visibility === 'hidden' || opacity === '0' || position === 'fixed' || position === 'sticky';
}

/** In a closed `<details>`, below its summary; engines tell boxes of that, too. */
function isFolded(element: Element): boolean {
  const folded = element.closest('details:not([open])');
  return folded !== null && !folded.querySelector('summary')?.contains(element);
}

function textsIn(root: ParentNode): Drawn[] {
  const nodes = [...root.querySelectorAll('*')]
    .filter((element) => !/^(style|script|option|select|textarea)$/i.test(element.localName))
    .flatMap((element) => [...element.childNodes].filter((node): node is Text => node instanceof Text && /\S/.test(node.data)));
  return nodes.flatMap((node) => {
    const around = ancestorsOf(node);
    if (around.some(isUnseen) || isFolded(node.parentElement!)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    return boxes.length > 0 ? [{ node, says: node.data.trim(), boxes }] : [];
  });
}

/** Words of ours of which a part is cut off by a box around them. */
export function cutOff(root: ParentNode): string[] {
  const ours = textsIn(root).filter(({ says }) => says.includes('⟦') || says.includes('⟧'));
  return ours.filter((text) => ancestorsOf(text.node).some((box) => cuts(box, text))).map(({ says }) => says);
}

function cuts(box: Element, { boxes }: Drawn): boolean {
  const { overflowX, overflowY } = styleOf(box);
  const edge = box.getBoundingClientRect();
  const isCut = (overflow: string, before: number, after: number): boolean =>
    /hidden|clip/.test(overflow) && Math.max(before, after) > SLACK;
  return boxes.some(
    ({ left, right, top, bottom }) =>
      isCut(overflowX, edge.left - left, right - edge.right) || isCut(overflowY, edge.top - top, bottom - edge.bottom),
  );
}

/** What can be seen of a line: less what is scrolled out of a box around it. */
function seen(line: DOMRect, around: readonly Element[]): DOMRect {
  return around
    .filter((box) => styleOf(box).overflow !== 'visible')
    .map((box) => box.getBoundingClientRect())
    .reduce((rest, edge) => {
      const [left, top] = [Math.max(rest.left, edge.left), Math.max(rest.top, edge.top)];
      return new DOMRect(left, top, Math.min(rest.right, edge.right) - left, Math.min(rest.bottom, edge.bottom) - top);
    }, line);
}

/** Pairs of texts that lie upon one another. */
export function overlapping(root: ParentNode): string[] {
  const lines = textsIn(root)
    .flatMap(({ node, says, boxes }) => boxes.map((box) => ({ node, says, box: seen(box, ancestorsOf(node)) })))
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < a.box.bottom - SLACK; next++) {
      const b = lines[next]!;
      if (a.node !== b.node && lieUpon(a.box, b.box)) found.push(`${a.says} × ${b.says}`);
    }
    return found;
  });
}

/** Line boxes are higher than letters: a third of the line is air. */
function lieUpon(a: DOMRect, b: DOMRect): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > SLACK && high > Math.min(a.height, b.height) / 3;
}
