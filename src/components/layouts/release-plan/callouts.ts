import { html, nothing, type TemplateResult } from 'lit';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import { remember } from '../../controllers/remember.js';
import type { Words } from '../../i18n/words.js';
import { STATUS_GLYPHS } from '../../templates/glyphs.js';
import { glyph } from '../../templates/marks.js';
import { fillMessage } from '../../templates/fill-message.js';
import { more } from '../../templates/more.js';
import { whenOpen } from '../../templates/when-open.js';
import type { Scene } from '../layout-module.js';

/** So many are told at once, and so many at most, until the rest is asked for. */
const TOLD = 3;
const SHOWN = 100;

/** One who is blocked, or two in an order that their dates break. */
type Callout = [item: ProjectedItem] | [from: ProjectedItem, to: ProjectedItem];

/**
 * What stands in the way of a lane's work, in words: what is blocked and why, what is planned before that which must come first.
 * @param most so many are told at once; more wait behind their count
 */
export function callouts({ items, undated }: Lane, scene: Scene, most = TOLD): TemplateResult | typeof nothing {
  const all = [...items, ...undated];
  const own = new Set(all.map(({ id }) => id));
  const blocked = all.filter(({ status }) => status === 'blocked').map((item): Callout => [item]);
  const found = [...blocked, ...violated(scene.projection).filter(([, { id }]) => own.has(id))];
  if (found.length === 0) return nothing;
  if (found.length <= most) return told(found, scene);
  return html`<details class="small">
    <summary>${scene.words.plural('plan.callouts', found.length)}</summary>
    ${whenOpen(() => told(found, scene))}
  </details>`;
}

function told(found: readonly Callout[], scene: Scene): TemplateResult {
  return html`<ul class="plan-callouts small">
      ${found.slice(0, SHOWN).map((one) => html`<li>${glyph(STATUS_GLYPHS.blocked)}<span>${sentence(one, scene.words)}</span></li>`)}
    </ul>
    ${more(found.slice(SHOWN), (rest) => told(rest, scene), scene.words)}`;
}

function sentence([first, rest]: Callout, words: Words): unknown {
  if (!rest) return [fillMessage(words.word('plan.blocked'), 'item', link(first)), whyBlocked(first)];
  return fillMessage(words.word('plan.violated'), 'from', link(first)).map((part) => fillTo(part, rest));
}

/** The reason that was given with the health, else with the last change. */
function whyBlocked({ health, history }: ProjectedItem): unknown {
  const why = health?.why ?? history?.findLast(({ reason }) => reason)?.reason;
  return why ? html` – <bdi>${why}</bdi>` : nothing;
}

/** Looked for once for all lanes. */
const violated = remember(({ dependencies, items }: Projection): [ProjectedItem, ProjectedItem][] => {
  const found = dependencies.filter(({ order }) => order === 'violated');
  const ids = new Set(found.flatMap(({ from, to }) => [from, to]));
  const byId = new Map(items.filter(({ id }) => ids.has(id)).map((item) => [item.id, item]));
  return found.flatMap(({ from, to }) => {
    const [first, rest] = [byId.get(from), byId.get(to)];
    return first && rest ? [[first, rest]] : [];
  });
});

const fillTo = (part: unknown, item: ProjectedItem): unknown => (typeof part === 'string' ? fillMessage(part, 'to', link(item)) : part);

const link = ({ id, title }: ProjectedItem): TemplateResult => html`<button class="item" part="item" data-item=${id}>${title}</button>`;
