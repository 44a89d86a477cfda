// The floor: the same lanes, packed into rows, and of them what is in the window as absolutely positioned boxes with a title. No keyboard, no
// details, no precision, no dependencies, no links: whoever shows a timeline in a page pays at least this.
import { dateOf } from '../data.js';

export const name = 'floor';
const ROW = 30;
const DAY = 86_400_000;
const CSS = `
  .floor { position: relative; height: 700px; overflow: auto; background: #fff; font: 12px system-ui }
  .floor b { position: sticky; left: 0; display: inline-block; width: 200px; background: #fff; z-index: 1 }
  .floor u { position: absolute; left: 0; right: 0; border-top: 1px solid #ddd; text-decoration: none }
  .floor i { position: absolute; height: 24px; line-height: 24px; box-sizing: border-box; border: 1px solid #88a; border-radius: 4px; background: #eef; white-space: nowrap; font-style: normal }`;

let given, groupings, state;
const numberOf = (day) => dateOf(day) / DAY;

export function load() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets = [sheet];
}

/** Days as numbers, as whoever writes it by hand would keep them. */
export function prepare(items, lanes) {
  given = items.map((item) => ({ ...item, from: numberOf(item.start), to: numberOf(item.end) + 1 }));
  groupings = lanes;
}

/** Lanes with rows, each row's items in the order of time: first fit. */
function pack(grouping) {
  const lanes = groupings[grouping].map(({ id, title }) => ({ id, title, rows: [], ends: [] }));
  const laneOf = new Map(lanes.map((lane) => [lane.id, lane]));
  for (const item of [...given].sort((a, b) => a.from - b.from)) {
    const lane = laneOf.get(item[grouping]);
    let row = lane.ends.findIndex((end) => end <= item.from);
    if (row < 0) row = lane.ends.push(0) - 1;
    lane.ends[row] = Math.max(item.to, item.from + 75);
    (lane.rows[row] ??= []).push(item);
  }
  let top = 0;
  for (const lane of lanes) {
    lane.top = top;
    top += Math.max(98, lane.rows.length * ROW + 16);
  }
  return { lanes, height: top };
}

function draw() {
  const { scroller, canvas, packed, scale, first } = state;
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const [from, to] = [first + (scrollLeft - 300) / scale, first + (scrollLeft + clientWidth + 300) / scale];
  const [top, bottom] = [scrollTop - 150, scrollTop + clientHeight + 150];
  const boxes = document.createDocumentFragment();
  for (const lane of packed.lanes) {
    if (lane.top > bottom || lane.top + lane.rows.length * ROW + 98 < top) continue;
    boxes.append(headOf(lane));
    lane.rows.forEach((row, number) => {
      const y = lane.top + 8 + number * ROW;
      if (y < top - ROW || y > bottom) return;
      for (const item of row) if (item.to >= from && item.from <= to) boxes.append(boxOf(item, y));
    });
  }
  canvas.style.cssText = `position:relative;width:${200 + 2300 * scale}px;height:${packed.height}px`;
  canvas.replaceChildren(boxes);
}

function headOf({ top, title }) {
  const line = document.createElement('u');
  line.style.top = `${top}px`;
  const head = document.createElement('b');
  head.textContent = title;
  line.append(head);
  return line;
}

function boxOf({ from, to, title }, y) {
  const { first, scale } = state;
  const box = document.createElement('i');
  box.style.cssText = `left:${200 + (from - first) * scale}px;top:${y}px;width:${(to - from) * scale - 2}px`;
  box.textContent = title;
  return box;
}

export function mount(container) {
  const scroller = document.createElement('div');
  scroller.className = 'floor';
  const canvas = document.createElement('div');
  scroller.append(canvas);
  container.append(scroller);
  const first = Math.min(...given.slice(0, 1000).map(({ from }) => from)) - 30;
  state = { scroller, canvas, packed: pack('lane'), scale: 2, first };
  scroller.onscroll = draw;
  draw();
  scroller.scrollLeft = 1500;
  draw();
}

export function regroup(grouping) {
  state.packed = pack(grouping);
  draw();
}

export function update(id, changes) {
  Object.assign(
    given.find((item) => item.id === id),
    changes,
  );
  draw();
}

export function zoom(way) {
  state.scale *= way > 0 ? 2.5 : 0.4;
  draw();
}

export const scrollBy = (x, y) => state.scroller.scrollBy(x, y);
export const elements = () => state.scroller.querySelectorAll('*').length;
export const unmount = () => state.scroller.remove();
