// The floor again, as whoever cannot see or point needs it: a section with a heading for each lane, a list in it, and in each entry a button whose name
// tells the days and how it stands, with a shape for that. Nothing can be done with them: it says what these elements alone cost, however they are made.
import { makeFloor } from '../make-floor.js';

export const name = 'floor of buttons';

const css = `
  .floor { position: relative; height: 700px; overflow: auto; background: #fff; font: 12px system-ui }
  .floor section { position: absolute; left: 0; right: 0; border-top: 1px solid #ddd }
  .floor h3 { position: sticky; left: 0; display: inline-block; width: 200px; margin: 0; background: #fff; font: inherit; z-index: 1 }
  .floor ul { position: absolute; top: 0; margin: 0; padding: 0; list-style: none }
  .floor li { position: absolute; height: 24px; box-sizing: border-box; border: 1px solid #88a; border-radius: 4px; background: #eef; white-space: nowrap }
  .floor button { position: relative; display: block; height: 22px; max-width: 300px; padding: 0 4px 0 24px; border: 0; background: none; font: inherit; overflow: hidden; text-overflow: ellipsis }
  .floor li > button::before { content: ''; position: absolute; left: 6px; top: 5px; width: 12px; height: 12px; border-radius: 6px; background: #66a }`;

function laneOf(title) {
  const lane = document.createElement('section');
  const head = document.createElement('h3');
  const button = document.createElement('button');
  button.textContent = title;
  button.setAttribute('aria-expanded', 'true');
  head.append(button);
  const boxes = document.createElement('ul');
  lane.append(head, boxes);
  return { lane, boxes };
}

function boxOf({ title, status, start, end }) {
  const box = document.createElement('li');
  const button = document.createElement('button');
  button.tabIndex = -1;
  button.setAttribute('aria-label', `${title}, ${status}, ${start} – ${end}`);
  button.textContent = title;
  box.append(button);
  return box;
}

export const { load, prepare, mount, regroup, update, zoom, scrollBy, elements, unmount } = makeFloor({ css, laneOf, boxOf });
