// Runs in the page. The floor: the same lanes, packed into rows, and of them what is in the window as absolutely positioned boxes with a title.
// No keyboard, no details, no precision, no dependencies, no links: whoever shows a timeline in a page pays at least this.
{
  const { timelineBench: bench } = globalThis;
  const ROW = 30;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .floor { position: relative; height: 700px; overflow: auto; background: #fff; font: 12px system-ui }
    .floor b { position: sticky; left: 0; display: inline-block; width: 200px; background: #fff; z-index: 1 }
    .floor u { position: absolute; left: 0; right: 0; border-top: 1px solid #ddd; text-decoration: none }
    .floor i { position: absolute; height: 24px; line-height: 24px; box-sizing: border-box; border: 1px solid #88a; border-radius: 4px; background: #eef; white-space: nowrap; font-style: normal }`);

  let state;

  /** Lanes with rows, each row's items in the order of time: first fit. */
  function pack(items, field) {
    const lanes = [];
    for (const item of [...items].sort((a, b) => a.from - b.from)) {
      const lane = (lanes[item[field]] ??= { rows: [], ends: [] });
      let row = lane.ends.findIndex((end) => end <= item.from);
      if (row < 0) row = lane.ends.push(0) - 1;
      lane.ends[row] = Math.max(item.to, item.from + 75);
      (lane.rows[row] ??= []).push(item);
    }
    let top = 0;
    for (const lane of lanes.filter(Boolean)) {
      lane.top = top;
      top += Math.max(98, lane.rows.length * ROW + 16);
    }
    return { lanes: lanes.filter(Boolean), height: top };
  }

  function draw() {
    const { scroller, canvas, packed, zoom, first } = state;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
    const [from, to] = [first + (scrollLeft - 300) / zoom, first + (scrollLeft + clientWidth + 300) / zoom];
    const [top, bottom] = [scrollTop - 150, scrollTop + clientHeight + 150];
    const boxes = document.createDocumentFragment();
    packed.lanes.forEach((lane, index) => {
      if (lane.top > bottom || lane.top + lane.rows.length * ROW + 98 < top) return;
      const line = document.createElement('u');
      line.style.top = `${lane.top}px`;
      const name = document.createElement('b');
      name.textContent = `lane ${index}`;
      line.append(name);
      boxes.append(line);
      lane.rows.forEach((row, number) => {
        const y = lane.top + 8 + number * ROW;
        if (y < top - ROW || y > bottom) return;
        for (const item of row) {
          if (item.to < from || item.from > to) continue;
          const box = document.createElement('i');
          box.style.cssText = `left:${200 + (item.from - first) * zoom}px;top:${y}px;width:${(item.to - item.from) * zoom - 2}px`;
          box.textContent = item.title;
          boxes.append(box);
        }
      });
    });
    canvas.style.cssText = `position:relative;width:${200 + 2300 * zoom}px;height:${packed.height}px`;
    canvas.replaceChildren(boxes);
  }

  bench.contenders.floor = {
    prepare(items) {
      this.items = items;
      document.adoptedStyleSheets = [sheet];
    },
    mount() {
      const scroller = document.createElement('div');
      scroller.className = 'floor';
      const canvas = document.createElement('div');
      scroller.append(canvas);
      document.body.append(scroller);
      const first = Math.min(...this.items.slice(0, 1000).map(({ from }) => from)) - 30;
      state = { scroller, canvas, packed: pack(this.items, 'lane'), zoom: 2, first };
      scroller.onscroll = draw;
      draw();
      scroller.scrollLeft = 1500;
      draw();
    },
    isDrawn: () => true,
    regroup() {
      state.packed = pack(this.items, 'other');
      draw();
    },
    isRegrouped: () => true,
    update() {
      this.items[0].title = 'changed';
      draw();
    },
    zoom(way) {
      state.zoom *= way > 0 ? 2.5 : 0.4;
      draw();
    },
    scroller: () => state.scroller,
    count: () => state.scroller.querySelectorAll('*').length,
    unmount: () => state.scroller.remove(),
  };
}
