import { html, type TemplateResult } from 'lit';
import type { ReleasePlanLayout } from '../../../sdk/layout/layout-release-plan.js';
import { cssPlaces, cssVars } from '../../templates/css-vars.js';
import type { Scene } from '../layout-module.js';

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
 * Dependencies that the dates break, always; those of the item whose details are open, quietly. Each is one box in the lanes' grid,
 * two of its edges drawn, so that it fits however high the lanes turn out. Their words stand beside the lanes and in the details.
 */
export function links({ links }: ReleasePlanLayout, { selected }: Scene): TemplateResult[] {
  return links.flatMap((link) => {
    const { order, from, to } = link.dependency;
    const isOpen = selected === from || selected === to;
    return isOpen || order === 'violated' ? [drawLink(link, isOpen)] : [];
  });
}

function drawLink({ dependency: { order }, box }: ReleasePlanLayout['links'][number], isOpen: boolean): TemplateResult {
  const { upper, lower, top, bottom, x, width, way, drop } = box;
  const reach = upper === lower ? 'near' : 'far';
  return html`<i
    class="plan-link ${way} ${reach} to-${drop} ${order} ${isOpen ? 'open' : ''}"
    aria-hidden="true"
    ${cssVars({ '--upper': upper, '--lower': lower })}
    ${cssPlaces({ '--top': top, '--bottom': bottom, '--x': x, '--w': width })}
  ></i>`;
}
