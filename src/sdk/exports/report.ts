import { arrange, type Lane, type Lanes } from '../lenses/arrange.js';
import type { Projection } from '../lenses/projection.js';
import type { CollectionName } from '../model/closed-lists.js';
import { cleanText, oneLine } from './clean-text.js';
import type { ExportOptions } from './export-options.js';
import { createExportWords } from './export-words.js';
import { fieldsOf, isBlank, type Field } from './fields-of.js';
import { decisionsMade, decisionsNeeded } from '../insights/split-decisions.js';
import { stampOf } from './stamp.js';
import type { Cell, Entity, Telling } from './tell-field.js';
import { createTitles } from './titles.js';

/** A projection as a text to be read: what Markdown and HTML write down, each in its own way. */
export interface Report {
  title: string;
  /** For whom, as of when, what part. */
  stamp: string[];
  disclaimer?: string;
  /** Vision and strategy. */
  intro: Labelled[];
  sections: Section[];
}

export interface Labelled {
  label: string;
  cell: Cell;
}

export interface Section {
  heading: string;
  /** What is said of the subject itself. */
  about: Labelled[];
  table?: Table;
  /** Sentences and links of what a row of the table names, which a cell has no room for. */
  details: { row: number; title: string; lines: Labelled[] }[];
  /** What is said when there is nothing in it. */
  empty?: string;
  sections: Section[];
}

export interface Table {
  headings: string[];
  rows: Cell[][];
  /** Which field each column tells, and of which entity each row does. */
  fields: string[];
  entities: Entity[];
}

const BEFORE: CollectionName[] = ['risks', 'objectives', 'themes'];
const AFTER: CollectionName[] = ['releases', 'milestones', 'dependencies', 'teams', 'products', 'evidence', 'inputs'];
/** The list whose entities head the lanes, and so need no section of their own. */
const HEADED_BY: Readonly<Record<string, CollectionName>> = {
  objective: 'objectives',
  theme: 'themes',
  team: 'teams',
  product: 'products',
  release: 'releases',
};

/** @throws RangeError where the locale is no language tag */
export function reportOf(projection: Projection, options: ExportOptions): Report {
  const { view = {} } = options;
  const words = createExportWords(projection, options);
  const titles = createTitles(projection);
  const telling: Telling = { projection, words, titles };
  const { title, lens, disclaimer } = projection;
  const lanes = arrange(projection, view);
  const listed = (names: CollectionName[]) =>
    names
      .filter((name) => name !== HEADED_BY[lanes.groupBy])
      .flatMap((name) => sectionOfList(name, projection[name], words.word(`list.${name}`), telling));
  const decided = (which: 'needed' | 'made', decisions: readonly Projection['decisions'][number][]) =>
    sectionOfList('decisions', decisions, words.word(`decisions.${which}`), telling);
  return {
    title: oneLine(title ?? '') || oneLine(lens.label),
    stamp: stampOf(projection, view, words, titles),
    ...(disclaimer && { disclaimer: oneLine(disclaimer) }),
    intro: (['vision', 'strategy'] as const).flatMap((name) => {
      const text = cleanText(projection[name] ?? '').trim();
      return text ? [{ label: words.word(`field.${name}`), cell: text }] : [];
    }),
    sections: [
      ...decided('needed', decisionsNeeded(projection)),
      ...listed(BEFORE),
      sectionOfItems(lanes, telling),
      ...decided('made', decisionsMade(projection)),
      ...listed(AFTER),
    ],
  };
}

function sectionOfList(name: CollectionName, listed: readonly { id: string }[], heading: string, telling: Telling): Section[] {
  const entities = listed as unknown as Entity[];
  return entities.length > 0 ? [{ heading, about: [], ...tableOf(name, entities, telling), sections: [] }] : [];
}

function sectionOfItems(lanes: Lanes, telling: Telling): Section {
  const { words } = telling;
  const shown = lanes.lanes.filter(
    ({ id, title, items, undated }) => title !== undefined || id === '' || items.length + undated.length > 0,
  );
  const isOne = lanes.groupBy === 'none' || (shown.length === 1 && shown[0]!.id === '');
  const sections = shown.map((lane) => sectionOfLane(lane, lanes, telling));
  const heading = words.word('list.items');
  const none = { about: [], details: [], sections: [] };
  if (sections.length === 0) return { ...none, heading, empty: words.word('state.empty') };
  return isOne ? { ...sections[0]!, heading } : { ...none, heading, sections };
}

function sectionOfLane(lane: Lane, { groupBy }: Lanes, telling: Telling): Section {
  const entities = [...lane.items, ...lane.undated] as unknown as Entity[];
  const list = HEADED_BY[groupBy];
  const subject = list && (telling.projection[list] as unknown as Entity[]).find(({ id }) => id === lane.id);
  const heading = laneHeading(lane, groupBy, telling);
  const said = { heading, fields: [groupBy, list ?? ''] };
  return {
    heading,
    about: subject ? linesOf(fieldsOf(list, [subject], telling), subject) : [],
    ...(entities.length > 0 ? tableOf('items', entities, telling, said) : { details: [], empty: telling.words.word('lane.empty') }),
    sections: [],
  };
}

function laneHeading({ id, title }: Lane, groupBy: string, { words }: Telling): string {
  if (title !== undefined) return oneLine(title) || oneLine(id);
  return words.word(id === '' ? 'lane.none' : `${groupBy}.${id}`);
}

/** More columns beside the title than this fit no page; further fields are told in lines below. */
const MOST_COLUMNS = 7;

/** @param said the heading above, and the fields that say nothing new where they only repeat it */
function tableOf(
  list: CollectionName,
  entities: Entity[],
  telling: Telling,
  said: { heading: string; fields: string[] } = { heading: '', fields: [] },
): Pick<Section, 'table' | 'details'> {
  const fields = fieldsOf(list, entities, telling);
  const isRepeated = ({ name, tell }: Field) => said.fields.includes(name) && entities.every((entity) => tell(entity) === said.heading);
  const facts = fields.filter((field) => !field.isProse && !isRepeated(field)).slice(0, MOST_COLUMNS);
  const others = fields.filter((field) => !facts.includes(field) && !isRepeated(field));
  const details = entities.map((entity, row) => ({ row, title: nameOf(entity), lines: linesOf(others, entity) }));
  const headings = [telling.words.word(list === 'items' ? 'item' : 'field.title'), ...facts.map(({ heading }) => heading)];
  return {
    table: {
      headings,
      rows: entities.map((entity) => [nameOf(entity), ...facts.map(({ tell }) => tell(entity))]),
      fields: ['title', ...facts.map(({ name }) => name)],
      entities,
    },
    details: details.filter(({ lines }) => lines.length > 0),
  };
}

const nameOf = ({ title = '', id }: Entity): string => oneLine(title) || oneLine(id);

const linesOf = (fields: Field[], entity: Entity): Labelled[] =>
  fields.map(({ heading, tell }) => ({ label: heading, cell: tell(entity) })).filter(({ cell }) => !isBlank(cell));
