// Stands in for @floating-ui/dom in the embed, for the one kind of box we place: fixed, in the top layer, below its anchor and flush with
// the anchor's start. Where that overflows, another of the four corners is tried; then the box is moved into view.

// The middleware of computePosition: all four, in this order, as the numbers and the function that they carry.
export const offset = (distance) => distance;
export const flip = ({ padding }) => padding;
export const shift = () => {};
export const size = ({ apply }) => apply;

/** Below at the start, below at the end, above at the start, above at the end. */
const CORNERS = 4;
/** A box that changes its size whenever it is moved would go round for ever. */
const MOST_MOVES = 2;

const sum = (numbers) => numbers.reduce((total, number) => total + Math.max(0, number), 0);

export function computePosition(anchor, floating, { middleware: [distance, padding, , fit] }) {
  const style = getComputedStyle(floating);
  const target = anchor.getBoundingClientRect();
  const { offsetLeft, offsetTop, width: viewWidth, height: viewHeight } = visualViewport;
  let corner = 0;
  let tried = 0;
  let misfits = [];
  for (let moves = 0; ; moves++) {
    const width = parseFloat(style.width);
    const height = parseFloat(style.height);
    const isAbove = corner > 1;
    const isFlushRight = (corner % 2 === 1) !== (style.direction === 'rtl');
    const slack = target.width / 2 - width / 2;
    let x = target.left + target.width / 2 - width / 2 + (isFlushRight ? slack : -slack);
    let y = isAbove ? target.top - height - distance : target.top + target.height + distance;

    // how far the box lies beyond the view, less the padding; negative where there is room
    const left = () => offsetLeft - x + padding;
    const right = () => x + width - (offsetLeft + viewWidth) + padding;
    const top = () => offsetTop - y + padding;
    const bottom = () => y + height - (offsetTop + viewHeight) + padding;

    const sides = isFlushRight === target.width > width ? [right(), left()] : [left(), right()];
    const beyond = [isAbove ? top() : bottom(), ...sides];
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
    x = Math.max(x + left(), Math.min(x, x - right()));
    y = Math.max(y + top(), Math.min(y, y - bottom()));
    fit({ availableHeight: height - top() - bottom() });
    const isSettled = parseFloat(style.width) === width && parseFloat(style.height) === height;
    if (isSettled || moves >= MOST_MOVES) return { x, y };
  }
}

/** Calls `update` now and whenever the anchor may have moved: something scrolled, or changed its size. */
export function autoUpdate(anchor, floating, update) {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const observer = new ResizeObserver(update);
  for (const element of [anchor, floating, document.body]) observer.observe(element);
  for (const target of [window, visualViewport, ...rootsOf(anchor)])
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
