import { html, nothing, type TemplateResult } from 'lit';
import { arrange, type Lane, type Lanes } from '../../sdk/lenses/arrange.js';
import { lensFace } from '../i18n/lens-face.js';
import type { LayoutModule, Scene } from '../layouts/layout-module.js';

/** What a layout reckons with: a sheet upright. Places along the axis are stretched to whatever paper there is. */
const WIDTH = 700;
/** To draw more, and for the engine to cut it into sheets, would take longer than a reader waits. */
const MOST = 1000;

/** What is printed: everything, and how many items have no room. */
export interface Paper {
  scene: Scene;
  left: number;
}

/** The same picture for paper: all of the time, no lane folded, nothing that waits. What was searched and filtered for stays so. */
export function paperOf(scene: Scene): Paper {
  const { projection } = scene;
  const { range: _range, collapsed: _collapsed, ...view } = scene.view;
  const all = arrange(projection, view);
  const lanes = firstOf(all, MOST);
  const left = countOf(all) - countOf(lanes);
  return { left, scene: { ...scene, lanes, view, frame: { width: WIDTH, paper: true }, selected: undefined } };
}

const sizeOf = ({ items, undated }: Lane): number => items.length + undated.length;
/** An item of two lanes is one item. */
const countOf = ({ lanes }: Lanes): number => new Set(lanes.flatMap(({ items, undated }) => [...items, ...undated])).size;

/** The first so many rows; what has none left of its own is not there, since an empty lane would say that nothing is planned. */
function firstOf(all: Lanes, most: number): Lanes {
  let room = most;
  const lanes = all.lanes.flatMap((lane) => {
    const items = lane.items.slice(0, room);
    const undated = lane.undated.slice(0, room - items.length);
    const isOut = room === 0 && sizeOf(lane) > 0;
    room -= items.length + undated.length;
    return isOut ? [] : [sizeOf({ ...lane, items, undated }) < sizeOf(lane) ? { ...lane, items, undated } : lane];
  });
  return { ...all, lanes };
}

/** What stands at the top of every sheet: what this is, for whom, how old; below it the axis, or what the columns are called. */
export function stamp(module: LayoutModule, { scene, left }: Paper): TemplateResult {
  const { projection, words } = scene;
  const { title, lens, asOf, today } = projection;
  const dated = asOf ? words.word('date.asOf', { date: words.day(asOf) }) : words.day(today);
  return html`<div class="stamp">
    <p class="small muted">
      ${words.list([title, lensFace(lens, words).label, dated, left > 0 && words.plural('paper.left', left)], ' · ')}
    </p>
    ${module.heads?.(scene) ?? nothing}
  </div>`;
}

/** What cannot be opened on paper is open; what runs along the axis is as long as the paper is wide; the page's own colours stay if they are light. */
export function toPaper(view: HTMLElement, along: readonly string[] = []): void {
  for (const part of view.querySelectorAll('.stamp, .paper')) {
    for (let closed; (closed = part.querySelector('details:not([open])')); open(closed as HTMLDetailsElement));
    for (const { style } of part.querySelectorAll<HTMLElement>('[style]'))
      for (const name of along) {
        const place = parseFloat(style.getPropertyValue(name));
        if (place) style.setProperty(name, `calc(${place / WIDTH} * var(--_sheet))`);
      }
  }
  const paper = view.querySelector('.paper');
  // what stands above the picture and below it is the reader’s own, and closed again after it
  for (const asked of view.querySelectorAll<HTMLDetailsElement>(paper ? ':is(.asked, .shipped > .more):not([open])' : '.printed')) {
    asked.classList.toggle('printed');
    if (paper) open(asked);
    else asked.open = false;
  }
  view.classList.toggle('inked', Boolean(paper && isDark(getComputedStyle(paper).backgroundColor)));
}

/** What is drawn when it is opened is drawn now. */
function open(details: HTMLDetailsElement): void {
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

/** What a colour is on white, in whatever way it is written. */
function isDark(colour: string): boolean {
  const pixel = document.createElement('canvas').getContext('2d')!;
  for (const fill of ['#fff', colour]) {
    pixel.fillStyle = fill;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return red! * 2 + green! * 5 + blue! < 8 * 128;
}
