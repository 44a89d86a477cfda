// Stands in for @floating-ui/dom in the embed, for the one kind of box we place: fixed, in the top layer, below its anchor and flush with
// the anchor's start. Where that overflows, another of the four corners is tried; then the box is moved into view.

// The middleware of computePosition: all four, in this order, as what they are given.
export const offset = (distance) => distance;
export const flip = ({ padding }) => padding;
export const shift = ({ crossAxis }) => crossAxis;
export const size = ({ apply }) => apply;

/** Below at the start, below at the end, above at the start, above at the end. */
const CORNERS = 4;
/** A box that changes its size whenever it is moved would go round for ever. */
const MOST_MOVES = 50;

const sum = (numbers) => numbers.reduce((total, number) => total + Math.max(0, number), 0);
const clamp = (start, place, end) => Math.max(start, Math.min(place, end));

const pageOf = ({ ownerDocument }) => ownerDocument.defaultView;

export function computePosition(anchor, floating, { middleware: [distance, padding, isShiftedDown, fit] }) {
  const view = pageOf(anchor).visualViewport;
  const style = getComputedStyle(floating);
  const target = anchor.getBoundingClientRect();
  const [startX, startY] = [view.offsetLeft + padding, view.offsetTop + padding];
  let corner = 0;
  let tried = 0;
  let misfits = [];
  for (let moves = 0; ; moves++) {
    const width = parseFloat(style.width);
    const height = parseFloat(style.height);
    const endX = startX + view.width - 2 * padding - width;
    const endY = startY + view.height - 2 * padding - height;
    const isAbove = corner > 1;
    const isFlushRight = (corner % 2 === 1) !== (style.direction === 'rtl');
    const x = isFlushRight ? target.right - width : target.left;
    const y = isAbove ? target.top - height - distance : target.bottom + distance;

    // how far the box lies beyond the view; negative where there is room
    const beside = [startX - x, x - endX];
    if (isFlushRight === target.width > width) beside.reverse();
    const beyond = [isAbove ? startY - y : y - endY, ...beside];
    if (sum(beyond) > 0 && moves < MOST_MOVES) {
      const all = [...misfits, { corner, beyond }];
      tried++;
      if (tried < CORNERS) {
        misfits = all;
        corner = tried;
        continue;
      }
      const [best] = all.filter((one) => one.beyond[0] <= 0).sort((a, b) => a.beyond[1] - b.beyond[1]);
      const [least] = all.sort((a, b) => sum(a.beyond) - sum(b.beyond));
      const next = (best ?? least).corner;
      if (next !== corner) {
        corner = next;
        continue;
      }
    }
    const room = endY - startY + height;
    fit({ availableHeight: isShiftedDown ? room : Math.min(height - beyond[0], room) });
    const isSettled = parseFloat(style.width) === width && parseFloat(style.height) === height;
    if (isSettled || moves >= MOST_MOVES) return { x: clamp(startX, x, endX), y: isShiftedDown ? clamp(startY, y, endY) : y };
  }
}

/** Calls `update` now and whenever the anchor may have moved: something scrolled, or the anchor or the page changed its size. */
export function autoUpdate(anchor, _floating, update) {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const page = pageOf(anchor);
  const observer = new page.ResizeObserver(update);
  for (const element of [anchor, page.document.body]) observer.observe(element);
  for (const target of [page, page.visualViewport, ...rootsOf(anchor)])
    for (const type of ['scroll', 'resize']) target.addEventListener(type, update, options);
  update();
  return () => {
    stop.abort();
    observer.disconnect();
  };
}

/** A scroll inside a shadow root is not heard outside of it. */
function rootsOf(node) {
  const root = node.getRootNode();
  return root.host ? [root, ...rootsOf(root.host)] : [root];
}
