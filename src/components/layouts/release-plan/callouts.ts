import { html, nothing, type TemplateResult } from 'lit';
import type { Lane } from '../../../sdk/lenses/arrange.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { STATUS_GLYPHS } from '../../templates/glyphs.js';
import { glyph } from '../../templates/marks.js';
import { fillMessage } from '../../templates/fill-message.js';
import type { Scene } from '../layout-module.js';

/** So many are told; more wait behind their count. */
const TOLD = 3;

/** What stands in the way of a lane's work, in words: what is blocked and why, what is planned before that which must come first. */
export function callouts({ items, undated }: Lane, scene: Scene): TemplateResult | typeof nothing {
  const lines = [...blocked([...items, ...undated], scene), ...violated([...items, ...undated], scene)];
  if (lines.length === 0) return nothing;
  const list = html`<ul class="plan-callouts small">
    ${lines.map((line) => html`<li>${glyph(STATUS_GLYPHS.blocked)}<span>${line}</span></li>`)}
  </ul>`;
  if (lines.length <= TOLD) return list;
  return html`<details class="small">
    <summary>${scene.words.plural('plan.callouts', lines.length)}</summary>
    ${list}
  </details>`;
}

function blocked(items: readonly ProjectedItem[], { words }: Scene): unknown[] {
  return items
    .filter(({ status }) => status === 'blocked')
    .map((item) => [fillMessage(words.word('plan.blocked'), 'item', link(item)), whyBlocked(item)]);
}

/** The reason that was given with the health, else with the last change. */
function whyBlocked({ health, history }: ProjectedItem): unknown {
  const why = health?.why ?? history?.findLast(({ reason }) => reason)?.reason;
  return why ? html` – <bdi>${why}</bdi>` : nothing;
}

function violated(items: readonly ProjectedItem[], { projection, words }: Scene): unknown[] {
  const broken = projection.dependencies.filter(({ order }) => order === 'violated');
  if (broken.length === 0) return [];
  const own = new Set(items.map(({ id }) => id));
  const byId = new Map(projection.items.map((item) => [item.id, item]));
  return broken
    .filter(({ to }) => own.has(to))
    .map(({ from, to }) => {
      const [first, rest] = [byId.get(from), byId.get(to)];
      return first && rest ? fillMessage(words.word('plan.violated'), 'from', link(first)).map((part) => fillTo(part, rest)) : nothing;
    });
}

const fillTo = (part: unknown, item: ProjectedItem): unknown => (typeof part === 'string' ? fillMessage(part, 'to', link(item)) : part);

const link = ({ id, title }: ProjectedItem): TemplateResult => html`<button class="item" part="item" data-item=${id}>${title}</button>`;
