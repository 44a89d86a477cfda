import type { View, Zoom } from '../../../sdk/lenses/arrange.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { timelineFlags, type TimelineFlags } from '../../../sdk/layout/timeline-flags.js';
import { timelineTicks } from '../../../sdk/layout/timeline-ticks.js';
import type { TimelineView } from '../../../sdk/layout/timeline-window.js';
import {
  clampZoom,
  tellableDay,
  timelineCanvas,
  ZOOM_PIXELS,
  zoomNamed,
  zoomOf,
  type TimelineCanvas,
} from '../../../sdk/layout/timeline-zoom.js';
import { dayNumber } from '../../../sdk/model/day.js';
import { remember } from '../../controllers/remember.js';
import type { Scene } from '../layout-module.js';

/** From these widths on a lane's heading stands beside its rows, so wide. */
const HEADS = [
  { from: 1000, head: 220 },
  { from: 720, head: 176 },
  { from: 0, head: 0 },
];
/** What is drawn beyond the window, and by which steps it moves on, in pixels. */
export const MARGIN = 160;
export const STEP = 160;
/** Where today stands at first: enough before it to see what just ended. */
const TODAY_AT = 0.2;
/** The height of a row of names on the axis, and of one of flags. */
const TICKS = 20;
const FLAGS = 22;

/** Where the reader is on the canvas, how near, and what is in sight from there: numbers alone, of what it was last given. */
export class Sight {
  frame!: Scene['frame'];
  projection!: Projection;
  layout!: TimelineLayout;
  /** What today is called. */
  now!: string;
  /** In pixels a day; and its name, where it has one. */
  zoom = 0;
  named: Zoom | undefined;
  /** The day, as a number with a fraction, that is first in sight. */
  at = 0;
  /** How far down, in pixels. */
  y = 0;
  canvas!: TimelineCanvas;
  flags: TimelineFlags = { flags: [], more: [], rows: 0 };
  /** Whether everything is drawn, not only what is near. */
  isWhole = false;
  /** Whether nothing beyond the window is drawn: what comes into it when the reader has jumped is what they wait for. The margin comes when they scroll. */
  isTight = true;
  /** Whether the scroller stands there; where the reader scrolls, it always does, and to ask it would lay the page out. */
  isPlaced = false;
  /** What was measured of the scroller. */
  size: { width: number; height: number } | undefined;
  readonly #flagsOf = remember(timelineFlags);
  /** What was told of the view, or heard of it, so that an echo moves nothing. */
  #heard: Pick<View, 'zoom' | 'at'> = {};

  get head(): number {
    return HEADS.find(({ from }) => this.frame.width >= from)!.head;
  }

  /** How wide headings are: beside the rows, or above them. */
  get headings(): number {
    return this.head || this.frame.width;
  }

  /** What can be seen of the canvas, in pixels; about that until the scroller has been measured. */
  get width(): number {
    return Math.max(80, (this.size ?? this.frame).width - this.head);
  }

  get height(): number {
    return this.size?.height ?? this.frame.height ?? 900;
  }

  get x(): number {
    return (this.at - this.canvas.from) * this.zoom;
  }

  /** @param rows how many rows of names it has */
  axisHeight(rows = timelineTicks(this.canvas, 0, 0, this.projection.fiscalYearStart).length): number {
    return rows * TICKS + this.flags.rows * FLAGS + 2;
  }

  /** The first and the last whole day in sight. */
  get days(): [from: number, to: number] {
    return [Math.ceil(this.at), Math.floor(this.at + this.width / this.zoom) - 1];
  }

  /** The part of the canvas that is drawn: what is in sight, and for who scrolls a margin, in steps, so that most scrolling draws nothing. */
  get window(): TimelineView {
    if (this.isWhole) return { x: 0, y: 0, width: this.canvas.width, height: this.layout.height };
    if (this.isTight) return { x: this.x, y: this.y, width: this.width, height: this.height };
    const [x, width] = snap(this.x, this.width);
    const [y, height] = snap(this.y, this.height);
    return { x, y, width, height };
  }

  /** Goes where the page or the reader's tools ask for; whether they do. */
  hear({ zoom, at }: View, isFirst: boolean): boolean {
    const asksZoom = isFirst || zoom !== this.#heard.zoom;
    const asksPlace = isFirst || at !== this.#heard.at;
    const middle = this.at + this.width / 2 / (this.zoom || 1);
    this.#heard = { zoom, at };
    if (asksZoom) this.setZoom(zoomOf(zoom, this.layout.reach, this.width), zoom === 'fit');
    const given = at === undefined ? NaN : dayNumber(at);
    if (!Number.isNaN(given) && asksPlace) this.at = given;
    else if (isFirst) this.at = this.#firstDay(dayNumber(this.projection.today));
    else if (asksZoom) this.at = middle - this.width / 2 / this.zoom;
    return asksZoom || asksPlace;
  }

  /** Where the reader has come to, to be told to the page; undefined where it knows. */
  tell(): Required<Pick<View, 'zoom' | 'at'>> | undefined {
    const zoom = this.named ?? Math.round(this.zoom * 1000) / 1000;
    const at = tellableDay(Math.ceil(this.at));
    if (zoom === this.#heard.zoom && at === this.#heard.at) return undefined;
    return (this.#heard = { zoom, at });
  }

  /** Around today; where all is over, at its end; all of it where that has room. */
  #firstDay(today: number): number {
    const { from, to } = this.layout.reach;
    const days = this.width / this.zoom;
    if (this.named === 'fit' || to - from < days) return (from + to - days) / 2;
    const at = today - days * TODAY_AT;
    const last = this.layout.lanes.reduce((end, { reach }) => Math.max(end, reach?.to ?? from), from);
    return last <= at && last > from ? last - days * (1 - TODAY_AT) : at;
  }

  /** No further than all there is takes up, or years are told: beyond it there is nothing to be seen. */
  setZoom(zoom: number, isFit = false): void {
    const furthest = Math.min(ZOOM_PIXELS.year, zoomOf('fit', this.layout.reach, this.width));
    this.zoom = clampZoom(Math.max(zoom, furthest));
    this.named = isFit ? 'fit' : zoomNamed(this.zoom);
  }

  /** The canvas around where the reader has been put. */
  fitCanvas(): void {
    this.isPlaced = false;
    const { releases } = this.projection;
    const canvas = timelineCanvas(this.layout.reach, this.zoom, this.width, Math.floor(this.at));
    // what is made of it is made again for another one alone
    if (JSON.stringify(canvas) !== JSON.stringify(this.canvas)) this.canvas = canvas;
    this.flags = this.#flagsOf(releases, this.layout.milestones, this.canvas, this.layout.today, this.frame.spread, undefined, this.now);
    this.at = Math.max(this.canvas.from, Math.min(this.at, this.canvas.from + (this.canvas.width - this.width) / this.zoom));
  }

  /** As much of what is in sight to either side. */
  step(way: 1 | -1): void {
    this.moveTo(this.at + (way * this.width * 0.5) / this.zoom);
  }

  toToday(): void {
    this.moveTo(this.layout.today - (TODAY_AT * this.width) / this.zoom);
  }

  moveTo(at: number): void {
    this.at = at;
    this.isTight = true;
    this.fitCanvas();
  }

  /**
   * Zooms so that a place stays where it is.
   * @param beside how far into what is in sight it lies, in pixels; without one today, where it is in sight, else the middle
   */
  zoomAround(zoom: number, beside?: number, named?: Zoom): void {
    const { width } = this;
    const today = (this.layout.today - this.at) * this.zoom;
    const apart = beside ?? (today > 0 && today < width ? today : width / 2);
    const day = this.at + apart / this.zoom;
    this.setZoom(zoom, named === 'fit');
    const { from, to } = this.layout.reach;
    this.moveTo(named === 'fit' ? (from + to - width / this.zoom) / 2 : day - apart / this.zoom);
  }

  /** Whether what was measured shows more, or another width, than was thought. */
  measure(width: number, height: number): boolean {
    const former = { width: this.width, height: this.height };
    this.size = { width, height };
    return former.width !== this.width || former.height < height;
  }

  /** All of it again, where all was to be seen, in another room. */
  refit(): void {
    if (this.named === 'fit') this.setZoom(zoomOf('fit', this.layout.reach, this.width), true);
    this.fitCanvas();
  }

  /** Takes over where the scroller stands. */
  scrolled(x: number, y: number): void {
    const isMoved = Math.abs(x - this.x) > 1;
    if (isMoved || y !== this.y) this.isTight = false;
    if (isMoved) this.at = this.canvas.from + x / this.zoom;
    this.y = y;
  }

  /** Moves as little as brings a box into sight; with no place across, to its height alone. */
  moveToward(across: [x: number, width: number] | undefined, y: number, height: number): void {
    const room = this.height - this.axisHeight();
    if (across) {
      const [start, size] = across;
      const { x, width } = this;
      const to = start < x ? start - 24 : start + size > x + width ? Math.min(start - 24, start + size + 24 - width) : x;
      this.moveTo(this.canvas.from + Math.max(0, to) / this.zoom);
    }
    if (y < this.y) this.y = Math.max(0, y - 4);
    else if (y + height > this.y + room) this.y = y + height + 16 - room;
  }
}

/** In whole steps, a margin around it. */
function snap(start: number, size: number): [from: number, size: number] {
  const from = Math.floor((start - MARGIN) / STEP) * STEP;
  return [from, Math.ceil((start + size + MARGIN) / STEP) * STEP - from];
}
