import { html, nothing, type TemplateResult } from 'lit';
import type { BoardLayout } from '../../../sdk/layout/layout-board.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import type { LayoutName } from '../../../sdk/model/closed-lists.js';
import { remember } from '../../controllers/remember.js';
import { titleWithMark } from '../../templates/item-button.js';
import { wearsSigns, type Worn } from '../../templates/legend.js';
import { commitmentMark, healthMark, statusMark } from '../../templates/marks.js';
import type { Scene } from '../layout-module.js';
import { titlesOf } from '../titles-of.js';

/** One item: how it stands, when it comes, whose it is; less what its column or its lane says already. */
export function boardCard(
  item: ProjectedItem,
  place: string,
  by: BoardLayout['by'],
  size: number,
  index: number,
  scene: Scene,
): TemplateResult {
  const { words, selected } = scene;
  const when = item.timeframe && !(by === 'horizon' && item.timeframe.horizon) ? words.timeframe(item.timeframe) : '';
  const names = namesOf(item, scene);
  return html`<li class="board-card" part="card" data-at=${place} aria-setsize=${size} aria-posinset=${index + 1}>
    <button class="item" part="item" tabindex="-1" data-item=${item.id} aria-current=${item.id === selected}>
      ${titleWithMark(item.id, item.title, scene.marks)}
    </button>
    ${marksOf(item, by, scene)} ${when ? html`<p class="small">${when}</p>` : nothing}
    ${names ? html`<p class="small muted">${names}</p>` : nothing}
  </li>`;
}

/** How firm it is where that is what the lens is about, else where the work stands; and how it goes, where it does not go well. */
export const wearing = remember(
  (layout: LayoutName, by: BoardLayout['by']) =>
    (item: ProjectedItem): Worn => {
      const { status, health } = wearsSigns(item);
      const firm = layout === 'themes' || !item.status ? item.commitment : undefined;
      return firm
        ? { health, commitment: by === 'commitment' ? undefined : firm }
        : { health, status: by === 'status' || !item.status ? undefined : status };
    },
  8,
);

function marksOf(item: ProjectedItem, by: BoardLayout['by'], { projection, words }: Scene): unknown {
  const { status, health, commitment } = wearing(projection.lens.layout, by)(item);
  const marks = [commitmentMark(commitment, words), status && statusMark(status, words), healthMark(health, words)];
  return marks.some((mark) => mark && mark !== nothing) ? html`<p class="flow">${marks}</p>` : nothing;
}

function namesOf({ team, themes = [] }: ProjectedItem, { projection, lanes, words }: Scene): string {
  const titleOf = titlesOf(projection);
  return words.list(
    [
      lanes.groupBy !== 'team' && team && titleOf('teams', team),
      lanes.groupBy !== 'theme' && words.list(themes.map((id) => titleOf('themes', id))),
    ],
    ' · ',
  );
}
