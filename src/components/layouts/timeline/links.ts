import { html, nothing, type TemplateResult } from 'lit';
import type { DependencyOrder, Projection } from '../../../sdk/lenses/projection.js';
import type { TimelineLayout } from '../../../sdk/layout/layout-timeline.js';
import { linkPath, linkTimeline, type TimelineEnd, type TimelineLink } from '../../../sdk/layout/timeline-links.js';
import { placeTimelineBar, rowOf } from '../../../sdk/layout/timeline-window.js';
import type { Drawing } from './drawing.js';

type Dependency = Projection['dependencies'][number];

/** More lines than these tell a reader nothing. */
const MOST = 300;

/** The dependencies of some items, above the bars: one line for each way in which the dates keep them, its colour and its strokes its own. */
export function links(ids: readonly string[], drawing: Drawing): TemplateResult | typeof nothing {
  const wanted = new Set(ids.flatMap((id) => dependenciesOf(drawing.scene.projection).get(id) ?? []));
  if (wanted.size === 0) return nothing;
  const drawn = [...wanted].slice(0, MOST).flatMap((dependency) => linkOf(dependency, drawing));
  return html`<svg class="time-links" aria-hidden="true">
    <path class="kept" d=${pathOf(drawn, 'kept')} />
    <path class="unknown" d=${pathOf(drawn, 'unknown')} />
    <path class="possible" d=${pathOf(drawn, 'possible')} />
    <path class="violated" d=${pathOf(drawn, 'violated')} />
  </svg>`;
}

const pathOf = (links: readonly TimelineLink[], order: DependencyOrder): string =>
  links
    .filter(({ dependency }) => dependency.order === order)
    .map(linkPath)
    .join('');

/** A way is looked for once, not with every step of scrolling. */
const found = new WeakMap<TimelineLayout, { canvas: Drawing['canvas']; links: Map<Dependency, TimelineLink[]> }>();

function linkOf(dependency: Dependency, { layout, canvas }: Drawing): TimelineLink[] {
  const known = found.get(layout);
  const { links } = known?.canvas === canvas ? known : { links: new Map<Dependency, TimelineLink[]>() };
  if (known?.canvas !== canvas) found.set(layout, { canvas, links });
  const link = links.get(dependency) ?? wayOf(dependency, layout, canvas);
  links.set(dependency, link);
  return link;
}

function wayOf(dependency: Dependency, layout: TimelineLayout, canvas: Drawing['canvas']): TimelineLink[] {
  const [from, to] = [endOf(dependency.from, layout, canvas), endOf(dependency.to, layout, canvas)];
  return from && to ? [linkTimeline(dependency, from, to, layout, canvas)] : [];
}

const byProjection = new WeakMap<Projection, Map<string, Dependency[]>>();

/** The dependencies of each item, both ways; made when first asked for. */
export function dependenciesOf(projection: Projection): Map<string, Dependency[]> {
  const known = byProjection.get(projection);
  if (known) return known;
  const byItem = new Map<string, Dependency[]>();
  for (const dependency of projection.dependencies)
    for (const id of [dependency.from, dependency.to]) {
      const own = byItem.get(id);
      if (own) own.push(dependency);
      else byItem.set(id, [dependency]);
    }
  byProjection.set(projection, byItem);
  return byItem;
}

/** Where an item stands, in the first of its lanes. */
export interface ItemPlace {
  lane: number;
  place: number;
}

const byLayout = new WeakMap<TimelineLayout, Map<string, ItemPlace>>();

/** The place of each item; made when first asked for. */
export function placesOf(layout: TimelineLayout): Map<string, ItemPlace> {
  const known = byLayout.get(layout);
  if (known) return known;
  const places = new Map<string, ItemPlace>();
  layout.lanes.forEach(({ rows, lane: { items } }, lane) => {
    rows.entry.forEach((entry, place) => {
      const id = items[entry]?.id;
      if (id !== undefined && !places.has(id)) places.set(id, { lane, place });
    });
  });
  byLayout.set(layout, places);
  return places;
}

function endOf(id: string, layout: TimelineLayout, canvas: Drawing['canvas']): TimelineEnd | undefined {
  const { lane, place } = placesOf(layout).get(id) ?? {};
  if (lane === undefined || place === undefined || layout.lanes[lane]!.lane.collapsed) return undefined;
  return { lane, bar: placeTimelineBar(layout.lanes[lane]!, rowOf(layout.lanes[lane]!, place), place, canvas) };
}
