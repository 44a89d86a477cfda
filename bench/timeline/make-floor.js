// What the floors have in common: lanes packed into rows, and of them what is in the window, drawn anew at every step. A floor says how its heads
// and boxes are made.
import { dateOf } from './data.js';

const ROW = 30;
const DAY = 86_400_000;
const numberOf = (day) => dateOf(day) / DAY;

/**
 * `drawing`: `css`; `laneOf(title)`, an element for a lane and where its boxes go, `{ lane, boxes }`; `boxOf(item)`, an element. Both are placed here.
 * @returns what a contender exports
 */
export function makeFloor({ css, laneOf, boxOf }) {
  let given, groupings, state;

  function load() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }

  /** Days as numbers, as whoever writes it by hand would keep them. */
  function prepare(items, lanes) {
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
    const lanes = document.createDocumentFragment();
    for (const { top: at, title, rows } of packed.lanes) {
      if (at > bottom || at + rows.length * ROW + 98 < top) continue;
      const { lane, boxes } = laneOf(title);
      lane.style.top = `${at}px`;
      lanes.append(lane);
      rows.forEach((row, number) => {
        const y = 8 + number * ROW;
        if (at + y < top - ROW || at + y > bottom) return;
        for (const item of row) if (item.to >= from && item.from <= to) boxes.append(placed(item, y));
      });
    }
    canvas.style.cssText = `position:relative;width:${200 + 2300 * scale}px;height:${packed.height}px`;
    canvas.replaceChildren(lanes);
  }

  function placed(item, y) {
    const { first, scale } = state;
    const box = boxOf(item);
    box.style.cssText = `left:${200 + (item.from - first) * scale}px;top:${y}px;width:${(item.to - item.from) * scale - 2}px`;
    return box;
  }

  function mount(container) {
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

  function regroup(grouping) {
    state.packed = pack(grouping);
    draw();
  }

  function update(id, changes) {
    Object.assign(
      given.find((item) => item.id === id),
      changes,
    );
    draw();
  }

  function zoom(way) {
    state.scale *= way > 0 ? 2.5 : 0.4;
    draw();
  }

  const scrollBy = (x, y) => state.scroller.scrollBy(x, y);
  const elements = () => state.scroller.querySelectorAll('*').length;
  const unmount = () => state.scroller.remove();
  return { load, prepare, mount, regroup, update, zoom, scrollBy, elements, unmount };
}
