import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { View, Zoom } from '../../../sdk/lenses/arrange.js';
import { layoutTimeline, type TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { timelineFlags, type TimelineFlag } from '../../../sdk/layout/timeline-flags.js';
import { timelineTicks } from '../../../sdk/layout/timeline-ticks.js';
import { placeTimelineBar, rowOf, timelineWindow, type WindowedLane } from '../../../sdk/layout/timeline-window.js';
import {
  clampZoom,
  tellableDay,
  timelineCanvas,
  zoomNamed,
  zoomOf,
  zoomStep,
  type TimelineCanvas,
} from '../../../sdk/layout/timeline-zoom.js';
import { dayNumber } from '../../../sdk/model/day.js';
import { weekOf } from '../../i18n/week-of.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import type { Scene } from '../layout-module.js';
import { axis } from './axis.js';
import type { Drawing } from './drawing.js';
import { emptyLanes } from './empty-lanes.js';
import { grid } from './grid.js';
import { lane } from './lane.js';
import { dependenciesOf, links, placesOf } from './links.js';
import { PointerMoves, scaleOf } from './pointer-moves.js';
import { nextStop, type Stop } from './stops.js';
import { say } from './timeline-messages.js';
import { tools, type TimelineActions } from './tools.js';
import { tray } from './tray.js';

/** From these widths on a lane's heading stands beside its rows, so wide. */
const HEADS = [
  { from: 1000, head: 220 },
  { from: 720, head: 176 },
  { from: 0, head: 0 },
];
/** What is drawn beyond the window, and by which steps it moves on, in pixels. */
const MARGIN = 160;
const STEP = 160;
/** Where today stands at first: enough before it to see what just ended. */
const TODAY_AT = 0.2;
/** The height of a row of names on the axis. */
const TICKS = 20;
const FLAGS = 22;
/** The rest of so few items is drawn too, when nothing else is to do: for screen readers, and for searches of the page. */
const FEW = 150;
const PAUSE = 600;
/** The reader has stopped moving; then the page is told where. */
const RESTED = 300;

/**
 * The part of the timeline that moves: where the reader is, how near, what is in sight of it, and where the keyboard and the pointer are.
 * It lives as long as the timeline is on the page; everything it shows comes from the scene it was last given.
 */
export class Surface {
  #scene!: Scene;
  #layout!: TimelineLayout;
  #canvas!: TimelineCanvas;
  #flags: { flags: TimelineFlag[]; rows: number } = { flags: [], rows: 0 };
  #zoom = 0;
  /** The day, as a number with a fraction, that is first in sight. */
  #at = 0;
  #y = 0;
  /** What was told of the view, or heard of it, so that an echo moves nothing. */
  #heard: Pick<View, 'zoom' | 'at'> = {};
  #named: Zoom | undefined;
  #size: { width: number; height: number } | undefined;
  #drawn = '';
  /** Whether the scroller stands where the reader is; where they scroll, it always does, and to ask it would lay the page out. */
  #isPlaced = false;
  #all = false;
  #stop: Stop | undefined;
  #stopId: string | undefined;
  #hasFocus = false;
  #pointed: string | undefined;
  #scroller: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #moves = new PointerMoves({
    by: (x, y) => this.#scroller?.scrollBy({ left: x, top: y, behavior: 'instant' }),
    zoom: (factor, clientX) => this.#zoomAround(this.#zoom * factor, clientX),
  });

  /** @param show puts what is drawn on the page; `place` is where that is */
  constructor(
    private readonly show: (drawn: unknown) => void,
    private readonly place: () => ParentNode,
  ) {}

  /** What to draw for a scene; undefined where it shows nothing else than before. */
  take(scene: Scene): TemplateResult | undefined {
    const former = this.#scene as Scene | undefined;
    this.#scene = scene;
    const { width, dense, spread } = scene.frame;
    const isDenser = former?.frame.dense !== dense || former?.frame.spread !== spread;
    const isResized = former?.frame.width !== width;
    if (former && !isDenser && !isResized && SHOWN.every((key) => scene[key] === former[key])) return undefined;
    const isOther = isDenser || former?.lanes !== scene.lanes || former.projection !== scene.projection;
    // another language may be written the other way
    const isTurned = former?.words !== scene.words;
    if (isOther || this.#layout.wide !== this.#head > 0) this.#layOut();
    if (!former) this.connect();
    if (isResized) this.#size = undefined;
    // who scrolls must not be put back to where they were heard last
    if (this.#hear(scene.view, !former) || isOther || isTurned || isResized) this.#fitCanvas();
    return this.#draw();
  }

  connect(): void {
    queueMicrotask(() => this.#settle());
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#scroller = undefined;
    this.#isPlaced = false;
    this.#timers.forEach((timer) => clearTimeout(timer));
  }

  /** Brings an item into sight that is not on the page, so that it is there to be found. */
  reveal(id: string): void {
    const isThere = [...this.place().querySelectorAll<HTMLElement>('[data-item]')].some(({ dataset }) => dataset['item'] === id);
    const found = isThere ? undefined : placesOf(this.#layout).get(id);
    if (found && !this.#layout.lanes[found.lane]!.lane.collapsed) this.#goTo(found);
  }

  #layOut(): void {
    const { projection, lanes, view, frame } = this.#scene;
    const stop = this.#stop && this.#layout.lanes[this.#stop.lane]?.lane.id;
    const sorted = view.sortBy?.[0] ?? 'timeframe';
    this.#layout = layoutTimeline(
      projection,
      lanes,
      { dense: frame.dense, spread: frame.spread, wide: this.#head > 0, inOrder: sorted !== 'timeframe' || Boolean(view.descending) },
      this.#layout,
    );
    if (stop !== undefined) this.#findStop(stop);
  }

  /** The keyboard stays with its item, or its lane, whatever has changed around it. */
  #findStop(laneId: string): void {
    const lane = this.#layout.lanes.findIndex((one) => one.lane.id === laneId);
    const { lane: of, rows } = this.#layout.lanes[lane] ?? {};
    const entry = of?.items.findIndex(({ id }) => id === this.#stopId) ?? -1;
    const place = entry < 0 || of?.collapsed ? -1 : rows!.entry.indexOf(entry);
    this.#stop = lane < 0 ? undefined : { lane, place: place < 0 ? undefined : place };
  }

  /** What the page or the reader's tools ask for. */
  #hear({ zoom, at }: View, isFirst: boolean): boolean {
    const { projection } = this.#scene;
    const asksZoom = isFirst || zoom !== this.#heard.zoom;
    const asksPlace = isFirst || at !== this.#heard.at;
    const middle = this.#at + this.#sight.width / 2 / (this.#zoom || 1);
    this.#heard = { zoom, at };
    if (asksZoom) this.#setZoom(zoomOf(zoom, this.#layout.reach, this.#sight.width), zoom === 'fit');
    const given = at === undefined ? NaN : dayNumber(at);
    if (!Number.isNaN(given) && asksPlace) this.#at = given;
    else if (isFirst) this.#at = this.#firstDay(dayNumber(projection.today));
    else if (asksZoom) this.#at = middle - this.#sight.width / 2 / this.#zoom;
    return asksZoom || asksPlace;
  }

  /** Around today; beside it, where nothing lies there; all of it where that has room. */
  #firstDay(today: number): number {
    const { from, to } = this.#layout.reach;
    const days = this.#sight.width / this.#zoom;
    if (this.#named === 'fit' || to - from < days) return (from + to - days) / 2;
    return today - days * TODAY_AT;
  }

  #setZoom(zoom: number, isFit = false): void {
    this.#zoom = clampZoom(zoom);
    this.#named = isFit ? 'fit' : zoomNamed(this.#zoom);
  }

  /** The canvas around where the reader has been put. */
  #fitCanvas(): void {
    this.#isPlaced = false;
    const { projection, frame } = this.#scene;
    this.#canvas = timelineCanvas(this.#layout.reach, this.#zoom, this.#sight.width, Math.floor(this.#at));
    this.#flags = timelineFlags(projection.releases, this.#layout.milestones, this.#canvas, this.#layout.today, frame.spread);
    this.#at = Math.max(this.#canvas.from, Math.min(this.#at, this.#canvas.from + (this.#canvas.width - this.#sight.width) / this.#zoom));
  }

  get #head(): number {
    return HEADS.find(({ from }) => this.#scene.frame.width >= from)!.head;
  }

  get #axisHeight(): number {
    return this.#tickRows * TICKS + this.#flags.rows * FLAGS + 2;
  }

  get #tickRows(): number {
    const rows = timelineTicks(this.#canvas, 0, 0, this.#scene.projection.fiscalYearStart).length;
    return rows;
  }

  /** What can be seen of the canvas, in pixels; about that until the scroller has been measured. */
  get #sight(): { width: number; height: number } {
    const { width, height = 900 } = this.#scene.frame;
    const { width: whole, height: high } = this.#size ?? { width, height };
    return { width: Math.max(80, whole - this.#head), height: high };
  }

  get #x(): number {
    return (this.#at - this.#canvas.from) * this.#zoom;
  }

  /** -1 where time runs to the left. To ask is not for free: not while the reader scrolls. */
  get #way(): number {
    return this.#scroller && getComputedStyle(this.#scroller).direction === 'rtl' ? -1 : 1;
  }

  /** The part of the canvas that is drawn: what is in sight and a margin, in steps, so that most scrolling draws nothing. */
  #window() {
    const { width, height } = this.#sight;
    if (this.#all) return { x: 0, y: 0, width: this.#canvas.width, height: this.#layout.height };
    const snap = (start: number, size: number): [number, number] => {
      const from = Math.floor((start - MARGIN) / STEP) * STEP;
      return [from, Math.ceil((start + size + MARGIN) / STEP) * STEP - from];
    };
    const [x, w] = snap(this.#x, width);
    const [y, h] = snap(this.#y, height);
    return { x, y, width: w, height: h };
  }

  #draw(): TemplateResult {
    const { scene, layout, canvas, stop } = { scene: this.#scene, layout: this.#layout, canvas: this.#canvas, stop: this.#stop };
    const view = this.#window();
    this.#drawn = [view.x, view.y, view.width, view.height].join();
    const shown = this.#withKept(timelineWindow(layout, canvas, view));
    const drawing: Drawing = {
      scene,
      layout,
      canvas,
      stop: stop ?? firstStop(shown),
      edge: this.#all ? Infinity : view.x + 2 * MARGIN + STEP,
    };
    const week = weekOf(scene.words.locale);
    const ticks = timelineTicks(canvas, view.x, view.x + view.width, scene.projection.fiscalYearStart, week.firstDay);
    queueMicrotask(() => this.#settle());
    return html`${tools(this.#state, this.#actions, scene.words)}
      <p class="sr" id="time-keys">${say(scene.words, 'keys')}</p>
      <div
        class="time-scroll ${layout.wide ? 'wide' : 'narrow'}"
        role="group"
        aria-label=${say(scene.words, 'label')}
        aria-describedby="time-keys"
        ${cssPlaces({ '--head': this.#head, '--axis': ticks.length * TICKS + this.#flags.rows * FLAGS + 2 })}
        @scroll=${this.#handleScroll}
        @wheel=${this.#moves.wheel}
        @pointerdown=${this.#moves.down}
        @touchstart=${this.#moves.touch}
        @touchmove=${this.#moves.pinch}
        @click=${this.#handleClick}
        @keydown=${this.#handleKey}
        @focusin=${this.#handleFocus}
        @focusout=${this.#handleFocus}
        @pointerover=${this.#handlePointer}
        @pointerleave=${this.#handlePointer}
      >
        <div
          class="time-canvas"
          ${cssVars({
            'inline-size': `calc(var(--head) + ${canvas.width}px)`,
            'block-size': `calc(var(--axis) + ${layout.height}px)`,
            '--sight': `${this.#sight.width}px`,
            '--flag-rows': this.#flags.rows,
          })}
        >
          ${grid(ticks, this.#flags.flags, canvas, layout.today, view, week.weekend)}
          ${axis(
            ticks,
            this.#flags.flags.filter(({ x }) => x >= view.x - 200 && x <= view.x + view.width),
            drawing.edge,
            scene.words,
          )}
          ${repeat(
            shown,
            ({ lane: { lane: of } }) => of.id,
            (one) => lane(one, drawing),
          )}
          ${links(this.#linked(shown), drawing)}
        </div>
      </div>
      ${emptyLanes(layout, scene)} ${tray(scene)}`;
  }

  /** Whoever has the keyboard, or is open, stays on the page, however far the reader scrolls. */
  #withKept(shown: WindowedLane[]): WindowedLane[] {
    const { selected } = this.#scene;
    const open = selected === undefined ? undefined : placesOf(this.#layout).get(selected);
    return [this.#hasFocus ? this.#stop : undefined, open].reduce<WindowedLane[]>((lanes, stop) => this.#with(lanes, stop), shown);
  }

  #with(shown: WindowedLane[], stop: Stop | undefined): WindowedLane[] {
    const placed = stop && this.#layout.lanes[stop.lane];
    if (!placed) return shown;
    const { lane: index, place } = stop;
    const there = shown.find((one) => one.index === index) ?? { index, lane: placed, bars: [] };
    if (place !== undefined && !placed.lane.collapsed && !there.bars.some((bar) => bar.place === place)) {
      there.bars.push(placeTimelineBar(placed, rowOf(placed, place), place, this.#canvas));
      there.bars.sort((a, b) => a.place - b.place);
    }
    return shown.includes(there) ? shown : [...shown, there].sort((a, b) => a.index - b.index);
  }

  /** The items whose dependencies are drawn. */
  #linked(shown: readonly WindowedLane[]): string[] {
    const { view, selected } = this.#scene;
    if (view.links) return shown.flatMap(({ lane: { lane: of }, bars }) => bars.flatMap(({ entry }) => of.items[entry]?.id ?? []));
    return [this.#pointed, this.#hasFocus ? this.#stopId : undefined, selected].filter((id) => id !== undefined);
  }

  get #state() {
    const { projection, view, words } = this.#scene;
    const [from, to] = [Math.ceil(this.#at), Math.floor(this.#at + this.#sight.width / this.#zoom) - 1];
    const period = words.timeframe({
      text: '',
      start: tellableDay(from),
      end: tellableDay(to),
      startPrecision: 'month',
      endPrecision: 'month',
    });
    return {
      zoom: this.#named,
      period,
      lanes: this.#layout.lanes.length,
      hasOpenLanes: this.#layout.lanes.some(({ lane: { collapsed } }) => !collapsed),
      links: projection.dependencies.length > 0 ? Boolean(view.links) : undefined,
    };
  }

  readonly #actions: TimelineActions = {
    step: (way) => this.#moveTo(this.#at + (way * this.#sight.width * 0.5) / this.#zoom),
    zoom: (way) => this.#zoomAround(zoomStep(this.#zoom, way)),
    zoomTo: (zoom) => this.#zoomAround(zoomOf(zoom, this.#layout.reach, this.#sight.width), undefined, zoom),
    today: () => this.#moveTo(this.#layout.today - (TODAY_AT * this.#sight.width) / this.#zoom),
    foldAll: (fold) => this.#scene.changeView({ collapsed: fold ? this.#layout.lanes.map(({ lane: { id } }) => id) : [] }),
    showLinks: (show) => this.#scene.changeView({ links: show }),
  };

  #moveTo(at: number): void {
    this.#at = at;
    this.#fitCanvas();
    this.#redraw();
    this.#tell();
  }

  /** Zooms so that what lies under the pointer stays where it is; without one today, where it is in sight, else the middle. */
  #zoomAround(zoom: number, clientX?: number, named?: Zoom): void {
    const { width } = this.#sight;
    const box = this.#scroller?.getBoundingClientRect();
    const today = (this.#layout.today - this.#at) * this.#zoom;
    const fixed = today > 0 && today < width ? today : width / 2;
    const apart = clientX === undefined || !box ? undefined : this.#way > 0 ? clientX - box.left : box.right - clientX;
    const beside = apart === undefined ? fixed : apart / scaleOf(this.#scroller!) - this.#head;
    const day = this.#at + beside / this.#zoom;
    this.#setZoom(zoom, named === 'fit');
    const { from, to } = this.#layout.reach;
    this.#at = named === 'fit' ? (from + to - width / this.#zoom) / 2 : day - beside / this.#zoom;
    this.#fitCanvas();
    this.#redraw();
    this.#tell();
  }

  #redraw(): void {
    this.show(this.#draw());
    this.#settle();
  }

  /** After drawing: the scroller stands where the reader is, and is watched. */
  #settle(): void {
    if (this.#isPlaced) return;
    const scroller = this.place().querySelector<HTMLElement>('.time-scroll');
    if (!scroller?.isConnected) return;
    this.#isPlaced = true;
    if (scroller !== this.#scroller) this.#watch(scroller);
    scroller.scrollLeft = this.#x * this.#way;
  }

  #watch(scroller: HTMLElement): void {
    this.#scroller = scroller;
    scroller.scrollTop = this.#y;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => this.#measure(scroller));
    this.#observer.observe(scroller);
    this.#later(PAUSE, () => this.#drawRest());
  }

  #measure({ clientWidth, clientHeight }: HTMLElement): void {
    if (clientWidth === 0) return;
    const former = this.#sight;
    this.#size = { width: clientWidth, height: clientHeight };
    if (former.width === this.#sight.width && former.height >= clientHeight) return;
    // outside the observer's own callback, else a redraw that changes the height makes it report a loop
    requestAnimationFrame(() => {
      if (this.#named === 'fit') this.#setZoom(zoomOf('fit', this.#layout.reach, this.#sight.width), true);
      this.#fitCanvas();
      this.#redraw();
    });
  }

  #drawRest(): void {
    const count = this.#layout.lanes.reduce((sum, { rows }) => sum + rows.entry.length, 0);
    if (this.#all || count > FEW || !this.#scroller) return;
    this.#all = true;
    this.#redraw();
  }

  #later(time: number, act: () => void): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers = [setTimeout(act, time)];
  }

  /** Tells the page where the reader has come to, once they rest. */
  #tell(): void {
    this.#later(RESTED, () => {
      const zoom = this.#named ?? Math.round(this.#zoom * 1000) / 1000;
      const at = tellableDay(Math.ceil(this.#at));
      if (zoom === this.#heard.zoom && at === this.#heard.at) return;
      this.#heard = { zoom, at };
      this.#scene.changeView({ zoom, at });
      this.#scene.announce(this.#state.period);
    });
  }

  readonly #handleScroll = ({ target }: Event): void => {
    const scroller = target as HTMLElement;
    if (scroller !== this.#scroller) return;
    const x = Math.abs(scroller.scrollLeft);
    if (x === this.#x && scroller.scrollTop === this.#y) return;
    if (Math.abs(x - this.#x) > 1) {
      this.#at = this.#canvas.from + x / this.#zoom;
      this.#tell();
    }
    this.#y = scroller.scrollTop;
    const { x: left, y, width, height } = this.#window();
    if ([left, y, width, height].join() !== this.#drawn) this.show(this.#draw());
  };

  /** A click beside the name of an item, or on the rest of its bar, is one on its button. */
  readonly #handleClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const fold = target.closest<HTMLElement>('[data-lane]');
    if (fold) this.#fold(Number(fold.dataset['lane']));
    else if (!target.closest('button')) target.closest('li')?.querySelector('button')?.click();
  };

  #fold(index: number): void {
    const { id } = this.#layout.lanes[index]!.lane;
    const { collapsed = [] } = this.#scene.view;
    this.#scene.changeView({ collapsed: collapsed.includes(id) ? collapsed.filter((one) => one !== id) : [...collapsed, id] });
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    const isFar = event.ctrlKey || event.metaKey;
    if (altKey || !this.#stop) return;
    if ((key === '+' || key === '-') && !isFar) this.#actions.zoom(key === '+' ? 1 : -1);
    else {
      const turned = this.#way < 0 ? (TURNED[key] ?? key) : key;
      const stop = nextStop(this.#layout, this.#stop, turned, isFar);
      if (stop) this.#goTo(stop, true);
      else if (!(turned in KEYS)) return;
    }
    event.preventDefault();
  };

  readonly #handleFocus = ({ type, target, relatedTarget }: FocusEvent): void => {
    const hadFocus = this.#hasFocus;
    const former = this.#stop;
    if (type === 'focusout' && this.#scroller?.contains(relatedTarget as Node | null)) return;
    this.#hasFocus = type === 'focusin';
    if (this.#hasFocus) this.#stop = this.#stopAt(target as HTMLElement) ?? this.#stop;
    const isSame = former?.lane === this.#stop?.lane && former?.place === this.#stop?.place;
    if (hadFocus === this.#hasFocus && isSame) return;
    this.#stopId = this.#idAt(this.#stop);
    // not while the page is drawn: a button that goes away in it tells that it loses the focus
    queueMicrotask(() => this.#scroller && this.show(this.#draw()));
  };

  #stopAt(target: HTMLElement): Stop | undefined {
    const section = target.closest('.time-lane');
    const lane = Number(section?.querySelector<HTMLElement>('[data-lane]')?.dataset['lane'] ?? NaN);
    const placed = this.#layout.lanes[lane];
    if (!placed) return undefined;
    const entry = placed.lane.items.findIndex(({ id }) => id === target.dataset['item']);
    return { lane, place: entry < 0 ? undefined : placed.rows.entry.indexOf(entry) };
  }

  #idAt(stop: Stop | undefined): string | undefined {
    if (stop?.place === undefined) return undefined;
    const { lane, rows } = this.#layout.lanes[stop.lane]!;
    return lane.items[rows.entry[stop.place]!]?.id;
  }

  readonly #handlePointer = ({ type, target }: Event): void => {
    const button = type === 'pointerleave' ? undefined : (target as Element).closest('li')?.querySelector<HTMLElement>('[data-item]');
    const id = button?.dataset['item'];
    if (id === this.#pointed) return;
    const deps = dependenciesOf(this.#scene.projection);
    const matters = deps.has(id ?? '') || deps.has(this.#pointed ?? '');
    this.#pointed = id;
    if (matters) this.show(this.#draw());
  };

  /** Moves the keyboard to a stop, into sight first. */
  #goTo(stop: Stop, isFocused = false): void {
    const placed = this.#layout.lanes[stop.lane]!;
    this.#stop = stop;
    this.#stopId = this.#idAt(stop);
    const { place } = stop;
    if (place === undefined) this.#scrollToward(undefined, placed.top, Math.min(placed.height, placed.step * 2));
    else {
      const bar = placeTimelineBar(placed, rowOf(placed, place), place, this.#canvas);
      this.#scrollToward([bar.x, Math.min(bar.width, 240)], placed.top + bar.y, placed.step);
    }
    this.#hasFocus ||= isFocused;
    this.#redraw();
    if (isFocused) this.#focusStop();
  }

  #focusStop(): void {
    const id = this.#stopId;
    const section = [...(this.#scroller?.querySelectorAll('.time-lane') ?? [])].find((one) =>
      one.querySelector(`[data-lane="${this.#stop!.lane}"]`),
    );
    const buttons = [...(section?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const target =
      id === undefined ? section?.querySelector<HTMLElement>('[data-lane]') : buttons.find(({ dataset }) => dataset['item'] === id);
    target?.focus({ preventScroll: true });
    // the page, and whatever else it stands in, follows too
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** As little as brings it into sight. */
  #scrollToward(across: [x: number, width: number] | undefined, y: number, height: number): void {
    const { width, height: high } = this.#sight;
    const room = high - this.#axisHeight;
    if (across) {
      const [start, size] = across;
      const x = start < this.#x ? start - 24 : start + size > this.#x + width ? Math.min(start - 24, start + size + 24 - width) : this.#x;
      this.#at = this.#canvas.from + Math.max(0, x) / this.#zoom;
      this.#fitCanvas();
    }
    if (y < this.#y) this.#y = Math.max(0, y - 4);
    else if (y + height > this.#y + room) this.#y = y + height + 16 - room;
    this.#redraw();
    if (this.#scroller) {
      this.#scroller.scrollTop = this.#y;
      this.#y = this.#scroller.scrollTop;
    }
  }
}

const SHOWN = ['projection', 'lanes', 'view', 'words', 'selected', 'marks'] as const;
const TURNED: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const KEYS: Record<string, true> = { ArrowLeft: true, ArrowRight: true, ArrowUp: true, ArrowDown: true, Home: true, End: true };

/** Where Tab leads to before the keyboard has been anywhere. */
function firstStop([first]: readonly WindowedLane[]): Stop | undefined {
  if (!first) return undefined;
  const bar = first.bars.find(({ entry }) => entry < first.lane.lane.items.length);
  return { lane: first.index, place: bar?.place };
}
