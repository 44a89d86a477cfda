import { html, type TemplateResult } from 'lit';
import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import { whenLoaded } from '../../templates/when-loaded.js';
import type { Scene } from '../layout-module.js';
import { linksOfPointed } from './links-of-pointed.js';

/** Everything that runs through all lanes, behind them: a line per month or quarter, per release, and today's. */
export function gridLines(layout: ReleasePlanLayout): TemplateResult {
  return html`<div class="plan-lines" aria-hidden="true">
    ${linesOf(layout).map(({ x, kind }) => html`<i class=${kind} ${cssPlaces({ '--x': x })}></i>`)}
  </div>`;
}

export function linesOf({ ticks, flags }: ReleasePlanLayout): { x: number; kind: string }[] {
  const near = ticks.at(-1)?.ticks ?? [];
  const far = ticks.length > 1 ? ticks[0]!.ticks : near;
  return [
    ...near.map(({ x }) => ({ x, kind: 'near' })),
    ...far.map(({ x }) => ({ x, kind: 'far' })),
    ...flags.map(({ x, of: { kind } }) => ({ x, kind })),
  ];
}

/**
 * Dependencies that the dates break, always; those of the item whose details are open, that is pointed at or has the focus, and all on demand,
 * quietly. Each is one box in the lanes' grid, two of its edges drawn, so that it fits however high the lanes turn out. Their words stand
 * beside the lanes and in the details.
 * @param isLong whether there is so much that only what is near the window is drawn
 */
export function links({ links }: ReleasePlanLayout, { selected, view }: Scene, isLong: boolean): unknown {
  const isOpen = ({ dependency: { from, to } }: Link): boolean => selected === from || selected === to;
  const isShown = (link: Link): boolean => isOpen(link) || view.links === true || link.dependency.order === 'violated';
  const draw = (link: Link): TemplateResult => drawLink(link, isOpen(link));
  const shown = links.filter(isShown);
  // where there are too many, those that were asked for come first
  const near = (): Link[] => [...shown.filter(isOpen), ...shown.filter((link) => !isOpen(link))];
  return [
    isLong ? whenLoaded(import('./plan-keys.js').then(({ linksInSight }) => linksInSight(near(), draw))) : shown.map(draw),
    linksOfPointed(links, (link) => drawLink(link, true)),
  ];
}

type Link = ReleasePlanLayout['links'][number];

function drawLink({ dependency: { order }, box }: Link, isOpen: boolean): TemplateResult {
  const { upper, lower, top, bottom, x, width, way, drop } = box;
  const reach = upper === lower ? 'near' : 'far';
  return html`<i
    class="plan-link ${way} ${reach} to-${drop} ${order} ${isOpen ? 'open' : ''}"
    aria-hidden="true"
    ${cssVars({ '--upper': upper, '--lower': lower })}
    ${cssPlaces({ '--top': top, '--bottom': bottom, '--x': x, '--w': width })}
  ></i>`;
}
