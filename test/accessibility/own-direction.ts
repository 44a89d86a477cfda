/** A text of each direction, and how it begins and ends: signs without a direction of their own lie where the text's is not known. */
const OPENED = { latin: '(Zq) ', arabic: '(زق) ' } as const;
const CLOSED = { latin: ' (Zq)?', arabic: ' (زق)!' } as const;
export type Script = keyof typeof OPENED;

/** What a roadmap says in words of somebody: all but ids, days and words of closed lists. */
const TOLD = new Set(
  'title summary benefit why text reason owner by lead from source sayable doNotSay mitigation unit vision disclaimer channel keeps to threshold'.split(
    ' ',
  ),
);
const isTold = (key: string, value: string, whole: object): boolean =>
  TOLD.has(key) && !/^\d{4}/.test(value) && !(['from', 'to'].includes(key) && 'id' in whole && !('channel' in whole));

/** A document with every text of its words in one script, between marks that show where it begins and ends. */
export function inScript(data: unknown, script: Script): unknown {
  const write = (text: string): string =>
    OPENED[script] + (script === 'latin' ? text : text.replace(/\p{L}[\p{L}’'-]*/gu, 'خطة')) + CLOSED[script];
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([key, value]) => [key, typeof value === 'string' && isTold(key, value, one) ? write(value) : walk(value)]),
    );
  };
  return walk(data);
}

const MARK = /\((Zq|زق)\)([?!])?/g;

/** Where in the picture a letter stands; undefined where it is not drawn. */
function placeOf(text: Text, at: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  // WebKit adds an empty box at the other end of what is isolated
  return [...range.getClientRects()].find(({ width }) => width > 0);
}

const isOneLine = (a: DOMRect, b: DOMRect): boolean => Math.abs(a.top - b.top) < a.height / 2;

/** Whether signs and letters of a mark follow one another the way that its letters are read. */
function isInOrder(text: Text, { index, 0: { length }, 1: letters = '' }: RegExpExecArray): boolean {
  const boxes = Array.from({ length }, (_, n) => placeOf(text, index + n)).filter((box) => box !== undefined);
  const way = letters === 'Zq' ? 1 : -1;
  const middle = ({ left, right }: DOMRect): number => (left + right) / 2;
  return boxes.every((box, n) => n === 0 || !isOneLine(box, boxes[n - 1]!) || (middle(box) - middle(boxes[n - 1]!)) * way > 0);
}

const nameOf = ({ localName, className }: Element): string =>
  [localName, ...String(className).split(' ').filter(Boolean).slice(0, 2)].join('.');

/** The drawn texts below a root whose own signs stand at the wrong end, by where they are; and how many were looked at. */
export function astray(root: Node): { found: Map<string, string>; seen: number } {
  const found = new Map<string, string>();
  let seen = 0;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const parent = text.parentElement;
    if (!parent || parent.closest('style, option') || !parent.checkVisibility()) continue;
    for (const mark of text.data.matchAll(MARK)) {
      if (!placeOf(text, mark.index)) continue;
      seen++;
      const place = `${parent.parentElement ? nameOf(parent.parentElement) : ''} > ${nameOf(parent)}`;
      if (!isInOrder(text, mark)) found.set(place, text.data.trim().slice(0, 80));
    }
  }
  return { found, seen };
}
