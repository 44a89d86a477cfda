import { nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../sdk/model/closed-lists.js';
import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import type { Grouping } from '../../../sdk/lenses/lens.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import type { Titles } from '../titles-of.js';
import { commitmentMark, healthMark, statusMark } from '../../templates/marks.js';

/** A column of the table: the field it shows, its heading, and what stands in a cell. */
export interface Column {
  field: keyof ProjectedItem;
  heading: MessageKey;
  /** The grouping that already says the same. */
  groupedAs?: Grouping;
  cell(item: ProjectedItem, words: Words, titles: Titles): string | TemplateResult | typeof nothing;
}

const list = (ids: string[] | undefined, collection: CollectionName, titles: Titles): string =>
  (ids ?? []).map((id) => titles(collection, id)).join(', ');

const COLUMNS: Column[] = [
  { field: 'timeframe', heading: 'field.timeframe', cell: (item, words) => words.timeframe(item.timeframe) },
  {
    field: 'status',
    heading: 'field.status',
    groupedAs: 'status',
    cell: (item, words) => (item.status ? statusMark(item.status, words) : nothing),
  },
  {
    field: 'commitment',
    heading: 'field.commitment',
    groupedAs: 'commitment',
    cell: (item, words) => commitmentMark(item.commitment, words),
  },
  { field: 'health', heading: 'field.health', cell: (item, words) => healthMark(item.health?.value, words) },
  { field: 'team', heading: 'field.team', groupedAs: 'team', cell: ({ team }, _words, titles) => (team ? titles('teams', team) : nothing) },
  {
    field: 'objectives',
    heading: 'field.objectives',
    groupedAs: 'objective',
    cell: (item, _words, titles) => list(item.objectives, 'objectives', titles),
  },
  { field: 'themes', heading: 'field.themes', groupedAs: 'theme', cell: (item, _words, titles) => list(item.themes, 'themes', titles) },
  {
    field: 'releases',
    heading: 'field.releases',
    groupedAs: 'release',
    cell: (item, _words, titles) => list(item.releases, 'releases', titles),
  },
  { field: 'owner', heading: 'field.owner', cell: ({ owner }) => owner ?? nothing },
];

/** The columns that say something: those whose field some item has, less the one the table is grouped by. */
export function columnsFor({ items }: Projection, groupBy: Grouping): Column[] {
  return COLUMNS.filter(({ field, groupedAs }) => groupedAs !== groupBy && items.some((item) => item[field] !== undefined));
}
