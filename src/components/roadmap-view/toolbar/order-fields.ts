import { html, nothing, type TemplateResult } from 'lit';
import { BOARD_COLUMNS, groupingsOf, type BoardColumns, type View } from '../../../sdk/lenses/arrange.js';
import { SORTINGS, type Grouping, type Sorting, type Tool } from '../../../sdk/lenses/lens-lists.js';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { valuesOf } from '../../../sdk/lenses/filter-items.js';
import type { Words } from '../../i18n/words.js';
import { fieldWord } from './facet-list.js';
import { say } from './toolbar-messages.js';
import type { Shown } from './shown.js';

/** How items are put into lanes, in which order, and what a board's columns stand for. */
export function orderFields(
  { projection, view, lanes, layout, words }: Shown,
  has: (tool: Tool) => boolean,
  change: (change: Partial<View>) => void,
): TemplateResult {
  const { descending = false } = view;
  const all = lanes?.lanes ?? [];
  const isClosed = all.every(({ collapsed }) => collapsed);
  const fold = () => change({ collapsed: isClosed ? [] : all.map(({ id }) => id) });
  return html`<div class="order">
    ${
      has('group')
        ? picker(
            say(words, 'group'),
            groupingsOf(projection),
            view.groupBy ?? lanes?.groupBy,
            (one) => groupWord(one, words),
            (groupBy: Grouping) => change({ groupBy, collapsed: [] }),
          )
        : nothing
    }
    ${
      has('sort')
        ? html`${picker<Sorting>(
              say(words, 'sort'),
              sortingsOf(projection.items),
              view.sortBy?.[0],
              (one) => (one === 'title' ? words.word('item') : fieldWord(one, words)),
              (sorting) => change({ sortBy: sorting && [sorting] }),
              say(words, 'as.lens'),
            )}
            <label class="tick"
              ><input type="checkbox" .checked=${descending} @change=${() => change({ descending: !descending })} />
              ${say(words, 'backwards')}</label
            >`
        : nothing
    }
    ${
      layout === 'board' && has('group')
        ? picker<BoardColumns>(
            say(words, 'columns'),
            BOARD_COLUMNS,
            view.columns,
            (one) => (one === 'quarter' ? say(words, 'columns.quarter') : fieldWord(one, words)),
            (columns) => change({ columns }),
          )
        : nothing
    }
    ${
      layout === 'board' && has('collapse') && all.length > 1
        ? html`<button class="button" @click=${fold}>${say(words, isClosed ? 'unfold' : 'fold')}</button>`
        : nothing
    }
  </div>`;
}

/** Items name some of these in lists. */
const LISTED: Partial<Record<Grouping, string>> = { objective: 'objectives', theme: 'themes', release: 'releases' };

const groupWord = (grouping: Grouping, words: Words): string =>
  grouping === 'none' ? say(words, 'ungrouped') : fieldWord(LISTED[grouping] ?? grouping, words);

function picker<T extends string>(
  label: string,
  choices: readonly T[],
  current: T | undefined,
  word: (one: T) => string,
  choose: (one: T) => void,
  none?: string,
): TemplateResult {
  return html`<label class="pick">
    <span class="muted small">${label}</span>
    <select class="button" @change=${({ target }: Event) => choose(((target as HTMLSelectElement).value || undefined) as T)}>
      ${none === undefined ? nothing : html`<option value="" .selected=${current === undefined}>${none}</option>`}
      ${choices.map((one) => html`<option value=${String(one)} .selected=${one === current}>${word(one)}</option>`)}
    </select>
  </label>`;
}

/** An order by what nobody says would be none. */
const sortingsOf = (items: readonly ProjectedItem[]): Sorting[] =>
  SORTINGS.filter((sorting) =>
    items.some((item) => (sorting === 'progress' || sorting === 'timeframe' ? item[sorting] : valuesOf(item, sorting)[0] !== '')),
  );
