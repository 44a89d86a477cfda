import type { Told } from '../name-tag.js';
import type { TimelineTick } from '../../../sdk/layout/timeline-ticks.js';
import type { TimelineBar } from '../../../sdk/layout/timeline-window.js';

/** In less room than this a letter or two stand, which say nothing. */
const CUT = 28;

/** What a name is beside: where that is, and for that of a bar how much of its room signs take and how much the name would. */
interface Named extends Pick<TimelineBar, 'x' | 'width' | 'room'> {
  signs: number;
  need?: number;
  /** Whether it is beside a bar with an edge at its end, over which no name goes: one that fades has none. */
  sharp?: boolean;
  /** Whether it is shown whole or not at all: what tells one release from the next is the end of its name. */
  whole?: boolean;
  /** What a reader is told who points at it, its name first; and where the shape of a milestone is. */
  told: () => Told[number];
  point?: { x: number; y: number };
}
export type Entry = Element & { named?: Named };

/** Whether so little of a name would be seen that none is shown. */
export const isBare = (room: number, need: number, whole = false): boolean => room < (whole ? need : Math.min(CUT, need));

/** Between a bar and a name after it, and between a name and the end of its bar. */
const AFTER = 6;
const END = 6;
/** A name is held so far from the edge of what is in sight. */
const HELD = 2;
/** What is pressed is no narrower. */
const TARGET = 24;

/**
 * A name stands in its bar, or after it where that shows more, and never across its end.
 * @returns whether it stands after it; how far from the bar's start it may reach, and how much of that is before it
 */
export function placeName(width: number, room: number, signs: number, need: number): { isAfter: boolean; reach: number; before: number } {
  const inside = width - signs - END;
  const after = Math.max(signs, width + AFTER);
  const isAfter = need > inside && room - after >= Math.min(need, inside);
  const reach = isAfter || need <= inside ? room : Math.min(room, Math.max(width - HELD, TARGET));
  return { isAfter, reach, before: isAfter ? after : signs };
}

type TickName = HTMLElement & { tick?: Pick<TimelineTick, 'x' | 'width'> };

/** How wide names of the axis are, measured when they come to the edge. */
const widths = new WeakMap<Element, { text: string; width: number }>();

/** Drops the names of periods of which less is in sight than they take: what is left would be letters beside the next name. */
function holdTicks(scroller: Element, x: number): void {
  const names = [...scroller.getElementsByTagName('b')] as TickName[];
  const isCut = names.map((name) => {
    const { x: from = x, width = 0 } = name.tick ?? {};
    return x > from && x < from + width && from + width - x < widthOf(name);
  });
  names.forEach(({ classList }, index) => classList.toggle('bare', isCut[index]));
}

/** Its own, where it is whole. */
function widthOf(name: HTMLElement): number {
  const text = name.textContent;
  const known = widths.get(name);
  if (known?.text === text) return known.width;
  name.classList.remove('bare');
  const width = name.offsetWidth;
  widths.set(name, { text, width });
  return width;
}

/** Where a name was last put, and by what. */
const put = new WeakMap<Entry, { named: Named; shift: number }>();

/**
 * Gives names the room that the start of what is in sight leaves them, and none once their bar, or half the shape of their milestone, is
 * out of sight. Lays nothing out: it is done at every step of scrolling.
 * @param scrolled how far the reader has scrolled, in pixels
 */
export function holdNames(scroller: Element, scrolled: number): void {
  // where the reader is reckoned to be differs from what the scroller says by less than can be seen
  const x = Math.round(scrolled);
  holdTicks(scroller, x);
  for (const entry of scroller.getElementsByTagName('li') as HTMLCollectionOf<HTMLLIElement & Entry>) {
    if (!entry.named) continue;
    const { named } = entry;
    const { x: from, width, room, signs, need } = named;
    const shift = Math.max(0, x - from);
    const last = put.get(entry);
    if (last ? last.named === named && last.shift === shift : shift === 0) continue;
    put.set(entry, { named, shift });
    const { style, classList } = (need === undefined ? entry.firstElementChild : entry.lastElementChild) as HTMLElement;
    const isGone = shift > (need === undefined ? width / 2 : width);
    const isCut = shift > 0 && !isGone && need !== undefined && signs + need + END > width - shift;
    const end = named.sharp ? width - shift : Infinity;
    const { isAfter, reach, before } = placeName(end, room - shift, signs, need ?? 0);
    classList.toggle('gone', isGone);
    classList.toggle('after', isAfter);
    classList.toggle('bare', isGone || (isCut && isBare(reach - before, need, named.whole)));
    style.setProperty('--w', isCut ? `${width - shift}px` : '');
    style.setProperty('--r', isCut ? `${Math.max(0, reach)}px` : '');
  }
}
