import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { layoutTimeline, type TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { MORE } from '../../../sdk/layout/more-signs.js';
import { timelineTicks } from '../../../sdk/layout/timeline-ticks.js';
import { placeTimelineBar, rowOf, timelineWindow, type WindowedLane } from '../../../sdk/layout/timeline-window.js';
import { tellableDay, zoomOf, zoomStep } from '../../../sdk/layout/timeline-zoom.js';
import type { Zoom } from '../../../sdk/lenses/arrange.js';
import { isSorted } from '../../../sdk/lenses/is-sorted.js';
import { placeWithin } from '../../controllers/place-within.js';
import { remember } from '../../controllers/remember.js';
import { weekOf } from '../../i18n/week-of.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { pageOf } from '../../templates/page-of.js';
import type { Scene } from '../layout-module.js';
import { toggled } from '../lane-tools.js';
import { HOVERED, NameTag } from '../name-tag.js';
import { PointerMoves } from '../pointer-moves.js';
import { axis } from './axis.js';
import type { Drawing } from './drawing.js';
import { emptyLanes } from './empty-lanes.js';
import { grid } from './grid.js';
import { holdNames, type Entry } from './held-names.js';
import { lane } from './lane.js';
import { dependenciesOf, links, placesOf } from './links.js';
import { MARGIN, Sight, STEP } from './sight.js';
import { elementAt, firstStop, keyOfStop, stopAt, stopIn } from './stop-elements.js';
import { nextStop, type Stop } from './stops.js';
import { say } from './timeline-messages.js';
import { tools, type TimelineActions, type TimelineState } from './tools.js';
import { tray } from './tray.js';
import { toldOf } from './told-of.js';
import { withStops } from './with-stops.js';

/** The rest of so few items is drawn too, when nothing else is to do: for screen readers, and for searches of the page. */
const FEW = 150;
const PAUSE = 600;
/** The reader has stopped moving; then the page is told where. */
const RESTED = 300;

/**
 * The part of the timeline that moves: draws what is in sight, and follows the scroller, the keyboard and the pointer.
 * It lives as long as the timeline is on the page; everything it shows comes from the scene it was last given.
 */
export class Surface {
  #scene!: Scene;
  #layout!: TimelineLayout;
  readonly #sight = new Sight();
  #drawn = '';
  #stop: Stop | undefined;
  #stopId: string | undefined;
  #hasFocus = false;
  #pointed: string | undefined;
  #scroller: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #ticks = remember(timelineTicks);
  readonly #week = remember(weekOf);
  readonly #tag = new NameTag<Entry>(() => this.#scroller?.querySelector<HTMLElement>('.name-tag'), toldOf);
  readonly #moves = new PointerMoves({
    by: (x, y) => this.#scroller?.scrollBy({ left: x, top: y, behavior: 'instant' }),
    zoom: (factor, at) => this.#zoomAround(this.#sight.zoom * factor, at),
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
    const { frame, projection, words } = scene;
    const sight = Object.assign(this.#sight, { frame, projection, now: words.word('date.today') });
    const { width, dense, spread } = frame;
    const isDenser = former?.frame.dense !== dense || former?.frame.spread !== spread;
    const isResized = former?.frame.width !== width;
    if (former && !isDenser && !isResized && SHOWN.every((key) => scene[key] === former[key])) return undefined;
    const isOther = isDenser || former?.lanes !== scene.lanes || former.projection !== scene.projection;
    // another language may be written the other way
    const isTurned = former?.words !== scene.words;
    if (isOther || this.#layout.headings !== sight.headings) this.#layOut();
    if (isOther) this.#tag.again();
    if (!former) this.connect();
    if (isResized) sight.size = undefined;
    // all that was drawn goes
    sight.isTight ||= former?.projection.lens.id !== scene.projection.lens.id || former.lanes.groupBy !== scene.lanes.groupBy;
    // who scrolls must not be put back to where they were heard last
    if (sight.hear(scene.view, !former) || isOther || isTurned || isResized) sight.fitCanvas();
    return this.#draw();
  }

  connect(): void {
    queueMicrotask(() => this.#settle());
  }

  disconnect(): void {
    this.#tag.tell(undefined);
    this.#observer?.disconnect();
    this.#scroller = undefined;
    this.#sight.isPlaced = false;
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
    this.#layout = layoutTimeline(
      projection,
      lanes,
      {
        dense: frame.dense,
        spread: frame.spread,
        wide: this.#sight.head > 0,
        headings: this.#sight.headings,
        inOrder: isSorted(view),
      },
      this.#layout,
    );
    this.#sight.layout = this.#layout;
    // the keyboard stays with its item, or its lane, whatever has changed around it
    if (stop !== undefined) this.#stop = stopIn(this.#layout, stop, this.#stopId);
  }

  /** -1 where time runs to the left. To ask is not for free: not while the reader scrolls. */
  get #way(): number {
    return this.#scroller && getComputedStyle(this.#scroller).direction === 'rtl' ? -1 : 1;
  }

  /** @param isPassing whether the reader is on the way elsewhere */
  #draw(isPassing = false): TemplateResult {
    const { scene, layout, stop } = { scene: this.#scene, layout: this.#layout, stop: this.#stop };
    const { window: view, canvas, flags, head, width, isWhole, isTight } = this.#sight;
    this.#drawn = Object.values(view).join();
    const shown = this.#withKept(timelineWindow(layout, canvas, view));
    const drawing: Drawing = {
      scene,
      layout,
      canvas,
      stop: stop ?? firstStop(shown),
      isPassing,
      edge: isWhole ? Infinity : view.x + MARGIN + (isTight ? 0 : MARGIN + STEP),
    };
    const week = this.#week(scene.words.locale);
    const ticks = this.#ticks(canvas, view.x, view.x + view.width, scene.projection.fiscalYearStart, week.firstDay);
    queueMicrotask(() => this.#settle());
    const state = this.#state;
    // what a step of scrolling leaves as it was is not looked through again
    const beside = [ticks, flags, layout.today, drawing.edge, scene.words];
    return html`${guard([...(Object.values(state) as unknown[]), scene.words], () => tools(state, this.#actions, scene.words))}
      <p class="sr" id="time-keys">${say(scene.words, 'keys')}</p>
      <div
        class="time-scroll ${layout.wide ? 'wide' : 'narrow'}"
        role="group"
        aria-label=${say(scene.words, 'label')}
        aria-describedby="time-keys"
        ${cssPlaces({ '--head': head, '--axis': this.#sight.axisHeight(ticks.length) })}
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
            '--sight': `${width}px`,
            '--flag-rows': flags.rows,
          })}
        >
          ${guard(beside, () => grid(ticks, flags.flags, canvas, view, week.weekend))}
          ${guard(beside, () =>
            axis(
              ticks,
              {
                flags: flags.flags.filter(({ x, room }) => x >= view.x - room && x - room <= view.x + view.width),
                more: flags.more.filter(({ x }) => x >= view.x - MORE && x <= view.x + view.width),
              },
              drawing.edge,
              scene.words,
            ),
          )}
          ${repeat(
            shown,
            ({ lane: { lane: of } }) => of.id,
            (one) => lane(one, drawing),
          )}
          ${links(this.#linked(shown), drawing)}
        </div>
        <div class="name-tag floating small" .popover=${'manual'} aria-hidden="true"></div>
      </div>
      ${guard([layout, scene], () => [emptyLanes(layout, scene), tray(scene)])}`;
  }

  /** Whoever has the keyboard, or is open, stays on the page, however far the reader scrolls. */
  #withKept(shown: WindowedLane[]): WindowedLane[] {
    const { selected } = this.#scene;
    const open = selected === undefined ? undefined : placesOf(this.#layout).get(selected);
    return withStops(shown, [this.#hasFocus ? this.#stop : undefined, open], this.#layout, this.#sight.canvas);
  }

  /** The items whose dependencies are drawn. */
  #linked(shown: readonly WindowedLane[]): string[] {
    const { view, selected } = this.#scene;
    if (view.links) return shown.flatMap(({ lane: { lane: of }, bars }) => bars.flatMap(({ entry }) => of.items[entry]?.id ?? []));
    return [this.#pointed, this.#hasFocus ? this.#stopId : undefined, selected].filter((id) => id !== undefined);
  }

  get #state(): TimelineState {
    const { projection, view, words } = this.#scene;
    const [from, to] = this.#sight.days;
    const period = words.timeframe({
      text: '',
      start: tellableDay(from),
      end: tellableDay(to),
      startPrecision: 'month',
      endPrecision: 'month',
    });
    return {
      zoom: this.#sight.named,
      period,
      lanes: this.#layout.lanes.length,
      hasOpenLanes: this.#layout.lanes.some(({ lane: { collapsed } }) => !collapsed),
      links: projection.dependencies.length > 0 ? Boolean(view.links) : undefined,
    };
  }

  readonly #actions: TimelineActions = {
    step: (way) => this.#move(() => this.#sight.step(way)),
    zoom: (way) => this.#zoomAround(zoomStep(this.#sight.zoom, way)),
    zoomTo: (zoom) => this.#zoomAround(zoomOf(zoom, this.#layout.reach, this.#sight.width), undefined, zoom),
    today: () => this.#move(() => this.#sight.toToday()),
    foldAll: (fold) => this.#scene.changeView({ collapsed: fold ? this.#layout.lanes.map(({ lane: { id } }) => id) : [] }),
    showLinks: (show) => this.#scene.changeView({ links: show }),
  };

  #move(go: () => void): void {
    go();
    this.#redraw();
    this.#tell();
  }

  /** Zooms so that what lies under the pointer stays where it is. */
  #zoomAround(zoom: number, at?: Pick<MouseEvent, 'clientX' | 'clientY'>, named?: Zoom): void {
    const scroller = this.#scroller;
    const x = at && scroller && placeWithin(scroller, at).x;
    const beside = x === undefined ? undefined : (this.#way > 0 ? x : scroller!.offsetWidth - x) - this.#sight.head;
    this.#move(() => this.#sight.zoomAround(zoom, beside, named));
  }

  #redraw(): void {
    this.show(this.#draw());
    this.#settle();
  }

  /** After drawing: the scroller stands where the reader is, and is watched. */
  #settle(): void {
    const { isPlaced, x } = this.#sight;
    const scroller = isPlaced ? this.#scroller : this.place().querySelector<HTMLElement>('.time-scroll');
    if (!scroller?.isConnected) return;
    holdNames(scroller, x);
    this.#tag.settle();
    if (isPlaced) return;
    this.#sight.isPlaced = true;
    if (scroller !== this.#scroller) this.#watch(scroller);
    scroller.scrollLeft = x * this.#way;
  }

  #watch(scroller: HTMLElement): void {
    this.#scroller = scroller;
    scroller.scrollTop = this.#sight.y;
    this.#observer?.disconnect();
    this.#observer = new (pageOf(scroller).ResizeObserver)(() => this.#measure(scroller));
    this.#observer.observe(scroller);
    this.#later(PAUSE, () => this.#drawRest());
  }

  #measure({ clientWidth, clientHeight }: HTMLElement): void {
    if (clientWidth === 0 || !this.#sight.measure(clientWidth, clientHeight)) return;
    // outside the observer's own callback, else a redraw that changes the height makes it report a loop
    requestAnimationFrame(() => {
      this.#sight.refit();
      this.#redraw();
    });
  }

  #drawRest(): void {
    const count = this.#layout.lanes.reduce((sum, { rows }) => sum + rows.entry.length, 0);
    if (this.#sight.isWhole || count > FEW) return;
    this.#sight.isWhole = true;
    this.#redraw();
  }

  #later(time: number, act: () => void): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    // a page that is gone takes what stood in it along without a word
    this.#timers = [setTimeout(() => this.#scroller?.ownerDocument.defaultView && act(), time)];
  }

  /** Tells the page where the reader has come to, once they rest. */
  #tell(): void {
    this.#later(RESTED, () => {
      this.#redraw();
      this.#later(PAUSE, () => this.#drawRest());
      const told = this.#sight.tell();
      if (!told) return;
      this.#scene.changeView(told);
      this.#scene.announce(this.#state.period);
    });
  }

  readonly #handleScroll = ({ target }: Event): void => {
    const scroller = target as HTMLElement;
    if (scroller !== this.#scroller) return;
    const x = Math.abs(scroller.scrollLeft);
    const { scrollTop } = scroller;
    if (x === this.#sight.x && scrollTop === this.#sight.y) return;
    this.#sight.scrolled(x, scrollTop);
    if (Object.values(this.#sight.window).join() !== this.#drawn) this.show(this.#draw(true));
    holdNames(scroller, x);
    this.#tell();
    this.#tag.tell(this.#focused);
  };

  /** A click beside the name of an item, or on the rest of its bar, is one on its button. */
  readonly #handleClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const fold = target.closest<HTMLElement>('[data-lane]');
    const entry = entryAt(target);
    if (fold) this.#fold(Number(fold.dataset['lane']));
    else if (target.closest('[data-item]')) this.#tag.hide();
    else if (target.closest('button') || !entry?.querySelector('button')) this.#tag.tell(entry);
    else entry.querySelector('button')!.click();
  };

  /** What the reader has come to by keyboard. */
  get #focused(): Entry | undefined {
    const button = this.#hasFocus && this.#scroller?.querySelector('li > :focus-visible');
    return button ? entryAt(button) : undefined;
  }

  #fold(index: number): void {
    const { id } = this.#layout.lanes[index]!.lane;
    this.#scene.changeView({ collapsed: toggled(id, this.#scene.view.collapsed) });
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
    this.#tag.tell(this.#focused);
    if (this.#hasFocus) this.#stop = stopAt(this.#layout, target as HTMLElement) ?? this.#stop;
    const isSame = former?.lane === this.#stop?.lane && former?.place === this.#stop?.place;
    if (hadFocus === this.#hasFocus && isSame) return;
    this.#stopId = keyOfStop(this.#layout, this.#stop);
    // not while the page is drawn: a button that goes away in it tells that it loses the focus
    queueMicrotask(() => this.#scroller && this.show(this.#draw()));
  };

  readonly #handlePointer = ({ type, target, pointerType }: PointerEvent): void => {
    const isLeft = type === 'pointerleave';
    const isTag = (target as Element).closest('.name-tag');
    // a finger tells what it means by a press
    if (pointerType !== 'touch' && (isLeft || !isTag))
      this.#tag.tell((isLeft ? undefined : entryAt(target as Element)) ?? this.#focused, HOVERED);
    const button = isLeft ? undefined : (target as Element).closest('li')?.querySelector<HTMLElement>('[data-item]');
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
    this.#stopId = keyOfStop(this.#layout, stop);
    const { place } = stop;
    if (place === undefined) this.#scrollToward(undefined, placed.top, Math.min(placed.height, placed.step * 2));
    else {
      const bar = placeTimelineBar(placed, rowOf(placed, place), place, this.#sight.canvas);
      this.#scrollToward([bar.x, Math.min(bar.width, 240)], placed.top + bar.y, placed.step);
    }
    this.#hasFocus ||= isFocused;
    this.#redraw();
    if (isFocused) this.#focusStop();
  }

  #focusStop(): void {
    const target = elementAt(this.#scroller!, this.#stop!, this.#stopId);
    target?.focus({ preventScroll: true });
    // the page, and whatever else it stands in, follows too
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** As little as brings it into sight. */
  #scrollToward(across: [x: number, width: number] | undefined, y: number, height: number): void {
    this.#sight.moveToward(across, y, height);
    this.#redraw();
    if (this.#scroller) {
      this.#scroller.scrollTop = this.#sight.y;
      this.#sight.y = this.#scroller.scrollTop;
    }
  }
}

const entryAt = (target: Element): Entry | undefined => target.closest<HTMLLIElement & Entry>('.time-rows > li, .time-flag') ?? undefined;

const SHOWN = ['projection', 'lanes', 'view', 'words', 'selected', 'marks'] as const;
const TURNED: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const KEYS: Record<string, true> = { ArrowLeft: true, ArrowRight: true, ArrowUp: true, ArrowDown: true, Home: true, End: true };
