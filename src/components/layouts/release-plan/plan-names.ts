import type { PlanLane, ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { itemFacts } from '../item-facts.js';
import type { Scene } from '../layout-module.js';
import { HOVERED, NameTag, type Told } from '../name-tag.js';
import { titlesOf } from '../titles-of.js';
import { datedOf } from './flags.js';
import { laneOf } from './lane-of.js';

/** What of a plan was drawn last: its tag tells of that. */
export interface DrawnPlan {
  layout: ReleasePlanLayout;
  scene: Scene;
}

/** What a reader does in it. */
export type Deed = Pick<PointerEvent, 'type' | 'pointerType'> & { target: Element };

const ENTRIES = '.plan-item, .plan-point, .plan-flag';

/** What the entries of a plan are, how they stand and when, told to pointer, finger and key. */
export class PlanNames {
  readonly #tag = new NameTag(
    () => this.#popover(),
    (entry) => toldOf(entry, this.drawn),
  );

  constructor(
    private readonly box: HTMLElement,
    public drawn: DrawnPlan,
  ) {
    for (const type of ['focusout', 'pointerleave']) box.addEventListener(type, (event) => this.handle(event as Event & Deed));
    // what it tells of may leave the page
    new MutationObserver(() => this.#tag.settle()).observe(box, { childList: true, subtree: true });
  }

  handle({ type, target, pointerType }: Deed): void {
    const entry = target.closest(ENTRIES) ?? undefined;
    const isFocus = type.startsWith('focus');
    if (type === 'click' && target.closest('[data-item]')) this.#tag.hide();
    else if (type === 'click') this.#tag.tell(entry);
    else if (isFocus) this.#tag.tell(this.#focused);
    // a finger tells what it means by a press
    else if (type.startsWith('pointer') && pointerType !== 'touch' && !target.closest('.name-tag'))
      this.#tag.tell((type === 'pointerleave' ? undefined : entry) ?? this.#focused, HOVERED);
  }

  /** What the reader has come to by keyboard. */
  get #focused(): Element | undefined {
    return this.box.querySelector(':focus-visible')?.closest(ENTRIES) ?? undefined;
  }

  /** Made for the first that it tells of. */
  #popover(): HTMLElement {
    const known = this.box.querySelector<HTMLElement>('.name-tag');
    if (known) return known;
    const tag = document.createElement('div');
    Object.assign(tag, { className: 'name-tag floating small', popover: 'manual', ariaHidden: 'true' });
    this.box.append(tag);
    return tag;
  }
}

function toldOf(entry: Element, drawn: DrawnPlan): Told {
  if (entry.matches('.plan-flag')) return toldOfFlag(entry, drawn);
  const lane = drawn.layout.lanes[laneOf(entry)];
  return entry.matches('.plan-point') ? toldOfPoint(entry, lane, drawn.scene) : toldOfBar(entry, lane, drawn.scene);
}

/** Flags stand in the order of the layout. */
function toldOfFlag(entry: Element, { layout, scene: { words } }: DrawnPlan): Told {
  const { title, timeframe } = datedOf(layout.flags[[...entry.parentElement!.children].indexOf(entry)]!.of, words);
  return timeframe ? [[title, words.timeframe(timeframe)]] : [];
}

/** Its name, whose it is and when. */
function toldOfPoint(entry: Element, lane: PlanLane | undefined, { projection, words }: Scene): Told {
  const id = entry.querySelector<HTMLElement>('[data-point]')!.dataset['point'];
  const titleOf = titlesOf(projection);
  const found = lane?.points.filter(({ milestone }) => milestone.id === id) ?? [];
  return found.map(({ milestone: { title, items = [], timeframe } }) => [
    title,
    words.list([...items.map((item) => titleOf('items', item)), words.timeframe(timeframe)]),
  ]);
}

/** Its name and what is known of it; and its milestones, whose names have seldom room and their days none. */
function toldOfBar(entry: Element, lane: PlanLane | undefined, { words }: Scene): Told {
  const id = entry.querySelector<HTMLElement>('[data-item]')!.dataset['item'];
  const bar = lane?.bars.find(({ item }) => item.id === id);
  if (!bar) return [];
  return [
    [bar.item.title, words.list([...itemFacts(bar.item, words), bar.was?.text])],
    ...bar.marks.map(({ of }): Told[number] => [of.title, words.timeframe(of.timeframe)]),
  ];
}
