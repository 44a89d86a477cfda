// The floor: lanes, and what is in the window as absolutely positioned boxes with a title. No keyboard, no details, no precision, no dependencies,
// no links: whoever shows a timeline in a page pays at least this.
import { makeFloor } from '../make-floor.js';

export const name = 'floor';

const css = `
  .floor { position: relative; height: 700px; overflow: auto; background: #fff; font: 12px system-ui }
  .floor b { position: sticky; left: 0; display: inline-block; width: 200px; background: #fff; z-index: 1 }
  .floor u { position: absolute; left: 0; right: 0; border-top: 1px solid #ddd; text-decoration: none }
  .floor i { position: absolute; height: 24px; line-height: 24px; box-sizing: border-box; border: 1px solid #88a; border-radius: 4px; background: #eef; white-space: nowrap; font-style: normal }`;

function laneOf(title) {
  const lane = document.createElement('u');
  const head = document.createElement('b');
  head.textContent = title;
  lane.append(head);
  return { lane, boxes: lane };
}

function boxOf({ title }) {
  const box = document.createElement('i');
  box.textContent = title;
  return box;
}

export const { load, prepare, mount, regroup, update, zoom, scrollBy, elements, unmount } = makeFloor({ css, laneOf, boxOf });
