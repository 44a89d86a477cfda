import { html, nothing, type TemplateResult } from 'lit';
import { isPoint } from '../../../sdk/layout/picture-groups.js';
import type { Lanes } from '../../../sdk/lenses/arrange.js';
import type { Grouping, Sorting } from '../../../sdk/lenses/lens.js';
import type { ProjectedItem, Projection } from '../../../sdk/lenses/projection.js';
import type { CollectionName, LayoutName } from '../../../sdk/model/closed-lists.js';
import { remember } from '../../controllers/remember.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import { progressWords } from '../../templates/item-details.js';
import type { Worn } from '../../templates/legend.js';
import { commitmentMark, healthMark, statusMark } from '../../templates/marks.js';
import { sayable } from '../../templates/sayable.js';
import { staleMark } from '../../templates/stale-mark.js';
import type { Scene } from '../layout-module.js';
import { titlesOf } from '../titles-of.js';
import { say } from './list-messages.js';

/** What stands in a cell; nothing, where the item does not say. */
export type Cell = string | TemplateResult | typeof nothing;

/** What a cell may look at. */
type Telling = Pick<Scene, 'projection' | 'words'>;

/** A column of the table. */
export interface Column {
  heading: MessageKey;
  /** The room it takes: at least so many ems, and how it shares what is over. */
  least: number;
  grows: string;
  /** What items are sorted by where the reader sorts by this column. */
  sorting?: Sorting;
  /** The grouping that already says the same. */
  groupedAs?: Grouping;
  cell(item: ProjectedItem, scene: Telling): Cell;
}

const TITLE = { least: 12, grows: '2fr' };
const DATES = { least: 8, grows: 'max(11.5em, 8cqi)' };
const MARK = { least: 6.5, grows: '8em' };
const NAME = { least: 6, grows: '1fr' };
const PROSE = { least: 10, grows: '2fr' };

const COLUMNS = {
  timeframe: { heading: 'field.timeframe', sorting: 'timeframe', ...DATES, cell: when },
  status: {
    heading: 'field.status',
    sorting: 'status',
    ...MARK,
    groupedAs: 'status',
    cell: ({ status }, { words }) => (status ? statusMark(status, words) : nothing),
  },
  health: { heading: 'field.health', sorting: 'health', ...MARK, cell: ({ health }, { words }) => healthMark(health?.value, words) },
  commitment: {
    heading: 'field.commitment',
    sorting: 'commitment',
    ...MARK,
    groupedAs: 'commitment',
    cell: ({ commitment }, { words }) => commitmentMark(commitment, words),
  },
  confidence: {
    heading: 'field.confidence',
    sorting: 'confidence',
    ...MARK,
    cell: confidence,
  },
  progress: {
    heading: 'field.progress',
    sorting: 'progress',
    ...MARK,
    cell: ({ progress }, { words }) => (progress ? progressWords(progress, words) : nothing),
  },
  benefit: { heading: 'field.benefit', ...PROSE, cell: ({ benefit }) => benefit ?? nothing },
  sayable: { heading: 'field.sayable', ...PROSE, cell: (item, { projection, words }) => sayable(item, projection.today, words) },
  doNotSay: { heading: 'field.doNotSay', ...PROSE, cell: ({ doNotSay }) => doNotSay ?? nothing },
  waitsFor: { heading: 'field.dependsOn', ...NAME, cell: waitsFor },
  owner: { heading: 'field.owner', sorting: 'owner', ...NAME, cell: ({ owner }) => owner ?? nothing },
  team: { heading: 'field.team', ...NAME, groupedAs: 'team', cell: ({ team }, scene) => titles(team && [team], 'teams', scene) },
  releases: {
    heading: 'field.releases',
    ...NAME,
    groupedAs: 'release',
    cell: ({ releases }, scene) => titles(releases, 'releases', scene),
  },
  objectives: {
    heading: 'field.objectives',
    ...NAME,
    groupedAs: 'objective',
    cell: ({ objectives }, scene) => titles(objectives, 'objectives', scene),
  },
  themes: { heading: 'field.themes', ...NAME, groupedAs: 'theme', cell: (item, scene) => titles(item.themes, 'themes', scene) },
  product: {
    heading: 'field.product',
    ...NAME,
    groupedAs: 'product',
    cell: ({ product }, scene) => titles(product && [product], 'products', scene),
  },
} satisfies Record<string, Column>;
type ColumnName = keyof typeof COLUMNS;

/** As a twin of the picture that the lens would draw, the table tells what that picture tells. */
const SETS: Partial<Record<LayoutName, ColumnName[]>> = {
  outcomes: ['timeframe', 'status', 'health', 'confidence', 'progress', 'commitment', 'owner', 'team', 'objectives'],
  'release-plan': ['timeframe', 'status', 'health', 'progress', 'commitment', 'releases', 'waitsFor', 'owner', 'team'],
  themes: ['timeframe', 'commitment', 'benefit', 'sayable', 'doNotSay', 'themes', 'product'],
};
const PLAIN: ColumnName[] = [
  'timeframe',
  'status',
  'health',
  'commitment',
  'sayable',
  'doNotSay',
  'releases',
  'team',
  'owner',
  'themes',
  'objectives',
  'product',
];

/** The columns that say something of at least one item, less the one the table is grouped by. */
export const columnsFor = ({ projection, lanes, words }: Scene): Column[] =>
  columnsOf(projection, lanes.groupBy, words).filter(({ heading }) => heading !== 'field.timeframe' || isTimed(projection, lanes));

/** To find that nobody says something, every item is asked: once. */
const columnsOf = remember((projection: Projection, groupBy: Grouping, words: Words): Column[] => {
  const scene = { projection, words };
  return (SETS[projection.lens.layout] ?? PLAIN)
    .filter((name) => projection.items.some((item) => mayTell(name, item) && !isBlank(COLUMNS[name].cell(item, scene))))
    .map((name): Column => COLUMNS[name])
    .filter(({ groupedAs }) => groupedAs !== groupBy);
}, 4);

/** All columns but two are made of the field that they are named after, and of a hundred thousand items that is quicker to see than cells are to make. */
const mayTell = (name: ColumnName, item: ProjectedItem): boolean => name in item || name === 'waitsFor' || name === 'timeframe';

/** Where nobody says when, a column full of "no date" would say nothing. */
const isTimed = remember(
  ({ items }: Projection, { lanes }: Lanes): boolean =>
    items.some(({ timeframe }) => timeframe) || lanes.some((lane) => lane.items.some(isPoint)),
);

/** The shapes in a row: those of the columns that there are. */
export const wearingOf = remember((projection: Projection, groupBy: Grouping, words: Words): ((item: ProjectedItem) => Worn) => {
  const columns = columnsOf(projection, groupBy, words);
  const [hasStatus, hasHealth, hasCommitment] = (['status', 'health', 'commitment'] as const).map((name) =>
    columns.includes(COLUMNS[name]),
  );
  return ({ status, health, commitment }) => ({
    ...(hasStatus && { status }),
    ...(hasHealth && { health: health?.value }),
    ...(hasCommitment && { commitment }),
  });
}, 4);

/** More ems than this do not fit a tablet. */
const MANY = 46;

/** The columns with that of the titles, as tracks of a CSS grid, on paper as wide as that; and whether they are too many for a tablet. */
export function roomFor(columns: readonly Column[], isPaper = false): { tracks: string; many: boolean } {
  const all = [TITLE, ...columns];
  return {
    tracks: all.map(({ least, grows }) => (isPaper ? `minmax(0, ${least}fr)` : `minmax(${least}em, ${grows})`)).join(' '),
    many: all.reduce((sum, { least }) => sum + least, 0) > MANY,
  };
}

export function isBlank(cell: Cell): boolean {
  return cell === nothing || cell === '';
}

function confidence({ confidence: sure }: ProjectedItem, { words }: Telling): Cell {
  if (!sure) return nothing;
  return sure.percent === undefined ? words.word(`confidence.${sure.band}`) : words.number(sure.percent, '%');
}

function titles(ids: string[] | undefined | '', collection: CollectionName, { projection, words }: Telling): string {
  const titleOf = titlesOf(projection);
  return words.list((ids || []).map((id) => titleOf(collection, id)));
}

function when(item: ProjectedItem, { words, projection }: Telling): TemplateResult {
  const { timeframe, slip } = item;
  return html`<span class=${timeframe ? 'dates' : 'muted'}>${words.timeframe(timeframe)}</span>
    ${slip ? html`<div class="muted small">${words.word('date.was', { date: words.timeframe(slip.from) })}</div>` : nothing}
    ${staleMark(item, projection, words)}`;
}

/** The dependencies of each item on others; looked up for each row. */
const leadingTo = remember((projection: Projection): Map<string, Projection['dependencies']> => {
  const found = new Map<string, Projection['dependencies']>();
  for (const dependency of projection.dependencies) {
    const known = found.get(dependency.to);
    if (known) known.push(dependency);
    else found.set(dependency.to, [dependency]);
  }
  return found;
}, 4);

/** What must come first, and whether it does. */
function waitsFor({ id }: ProjectedItem, { projection, words }: Telling): Cell {
  const before = leadingTo(projection).get(id) ?? [];
  if (before.length === 0) return nothing;
  const titleOf = titlesOf(projection);
  return html`<ul role="list">
    ${before.map(
      ({ from, order }) =>
        html`<li>
          <bdi>${titleOf('items', from)}</bdi>
          ${order === 'violated' ? html`<span class="tone-bad small">${say(words, 'violated')}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
