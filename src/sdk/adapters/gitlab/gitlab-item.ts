import type { Status } from '../../model/closed-lists.js';
import { isObject } from '../../model/is-object.js';
import { step, type Found } from '../collect-records.js';
import type { Draft, Entity, Frame } from '../draft.js';
import { readLabels, tellsGivenUp, type LabelWords } from '../labels.js';
import { listAt, nameIn, namesIn, numberAt, own, present, textAt, textOf, type Fields } from '../own-values.js';
import { standIn } from '../stand-in.js';
import { healthOfWord } from '../status-words.js';
import { summaryOf } from '../summary-of.js';
import { addressOf, at, day, numbered, span, type Place } from './gitlab-fields.js';
import type { GitlabKind } from './gitlab-kinds.js';
import { addMilestone } from './gitlab-milestone.js';

/** `group/project#12` or `group&5`, as GitLab writes a full reference. */
export function itemId(value: Fields, isEpic: boolean): string {
  const mark = isEpic ? '&' : '#';
  const full = textAt(value, 'references', 'full') ?? textAt(value, 'reference');
  if (full !== undefined && full.indexOf(mark) > 0) return full;
  const [, path, iid] =
    /^https?:\/\/[^/]+\/(?:groups\/)?(.+?)(?:\/-)?\/(?:issues|work_items|incidents|epics)\/(\d+)$/.exec(addressOf(value) ?? '') ?? [];
  if (path !== undefined) return `${path}${mark}${iid}`;
  const holder = textOf(at(value, 'project_id')) ?? textOf(at(value, 'group_id'));
  return `${holder ?? ''}${mark}${textAt(value, 'iid') ?? textAt(value, 'id') ?? textAt(value, 'title') ?? ''}`;
}

/** Puts an issue, an epic or a work item on the draft. */
export function addItem(draft: Draft, record: Found<GitlabKind>): Entity {
  const value = withWidgets(record.value);
  const { path } = record;
  const type = nameIn(at(value, 'work_item_type'), 'name') ?? textAt(value, 'issue_type');
  const isEpic = record.kind === 'epic' || type?.toLowerCase() === 'epic';
  const id = itemId(value, isEpic);
  const labels = namesIn(listAt(value, 'labels'), 'title', 'name');
  const words = readLabels(labels, draft.words);
  const item = draft.put(
    'items',
    { id, ...itemFields(draft, { value, path }, isEpic ? 'epic' : type, labels, words) },
    path,
    textOf(at(value, 'updated_at')),
  );
  for (const name of [numbered(numbering(own(value, 'id'), isEpic), own(value, 'id')), addressOf(value)]) draft.alias('items', name, id);
  if (isEpic && textOf(at(value, 'group_id'))) draft.alias('items', epicName(at(value, 'group_id'), own(value, 'iid')), id);
  if (words.themes.length) item['themes'] = words.themes.map((theme) => draft.mention('themes', theme).id);
  if (words.team !== undefined) item['team'] = draft.mention('teams', { id: words.team, title: words.team }).id;
  addPlace(draft, item, { value, path }, record.holder);
  return item;
}

/** Epics are numbered apart from issues, but not where both are work items. */
const numbering = (id: unknown, isEpic: boolean): string => (isEpic && !/WorkItem|Issue/.test(textOf(id) ?? '') ? 'epic' : 'issue');
const epicName = (group: unknown, iid: unknown): string => `epic of group ${textOf(group)} with number ${textOf(iid)}`;

/** Work items keep most of what they say in widgets, each under a name that no other uses. */
function withWidgets(value: Fields): Fields {
  const widgets = listAt(value, 'widgets').filter(isObject);
  return widgets.length ? (Object.assign({}, ...widgets.map(({ type: _, ...widget }) => widget), value) as Fields) : value;
}

function itemFields(draft: Draft, record: Place, type: string | undefined, labels: string[], words: LabelWords): Fields {
  const { value, path } = record;
  const product = productOf(value, type);
  const status = statusOf(draft, value, labels, words);
  const health = healthOf(textOf(at(value, 'health_status')));
  return present({
    title: textAt(value, 'title'),
    summary: summaryOf(textAt(value, 'description')),
    kind: words.kind ?? (type?.toLowerCase() === 'issue' ? undefined : draft.words.kind(type)),
    status,
    health: health ?? words.health,
    owner: namesIn(assigneesOf(value), 'name', 'username').join(', ') || undefined,
    effort: numberAt(value, 'weight'),
    product: product && draft.mention('products', { id: product, title: product.split('/').at(-1) }).id,
    progress: progressOf(value),
    timeframe: frameOf(draft, record, status),
    // GitLab shows it to few: so do we, until somebody says who else may see it
    visibility: own(value, 'confidential') === true || textAt(value, 'confidential') === 'true' ? 'confidential' : undefined,
    links: draft.links(
      [{ url: addressOf(value), title: textAt(value, 'references', 'short') ?? `${type === 'epic' ? '&' : '#'}${textAt(value, 'iid')}` }],
      path,
    ),
  });
}

/** The project an issue is of; epics are of a group. */
function productOf(value: Fields, type: string | undefined): string | undefined {
  const [path = '', number] = itemId(value, type === 'epic').split('#');
  return number !== undefined && /\D/.test(path) ? path : undefined;
}

const assigneesOf = (value: Fields): unknown[] =>
  listAt(value, 'assignees').length ? listAt(value, 'assignees') : [own(value, 'assignee')];

/** GitLab's three steps are on track, needs attention and at risk, the last being the worst. */
const healthOf = (word = ''): string | undefined =>
  /^at_?risk$/i.test(word) ? 'off-track' : healthOfWord(word.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** Closed is done, unless it was given up; open is planned once it has a place or a person, else only proposed. */
function statusOf({ words }: Draft, value: Fields, labels: string[], { status }: LabelWords): Status {
  if (textAt(value, 'state')?.toLowerCase() === 'closed')
    return tellsGivenUp(labels) || own(value, '_links', 'closed_as_duplicate_of') ? 'cancelled' : 'done';
  const said = words.status(nameIn(own(value, 'status'), 'name')) ?? status;
  const places = ['milestone', 'iteration', 'start_date', 'due_date'].some((name) => at(value, name));
  return said ?? (places || namesIn(assigneesOf(value), 'username', 'name').length ? 'planned' : 'proposed');
}

function progressOf(value: Fields): Fields | undefined {
  const tasks = at(value, 'task_completion_status');
  const total = numberAt(tasks, 'count');
  return total ? { done: numberAt({ done: at(tasks, 'completed_count') }, 'done') ?? 0, total, unit: 'tasks' } : undefined;
}

/** The dates of the item; else those of its iteration or its milestone; of one that is done else the day it was closed. */
function frameOf(draft: Draft, record: Place, status: Status): Frame | undefined {
  const { value, path } = record;
  const stands = (holder: string): Frame | undefined => {
    const inner = { value: own(value, holder) as Fields, path: step(path, holder) };
    return draft.frame({ ...span(draft, inner), source: standIn(holder, nameIn(inner.value, 'title', 'iid', 'id')) }, inner.path);
  };
  const own_ = draft.frame({ ...span(draft, record), source: inheritedFrom(value) }, path);
  const closed = status === 'done' ? day(draft, record, 'closed_at') : undefined;
  return (
    own_ ??
    stands('iteration') ??
    stands('milestone') ??
    (closed === undefined ? undefined : { end: closed, source: 'the day it was closed' })
  );
}

/** An epic's dates that nobody set come from what is in it. */
function inheritedFrom(value: Fields): string | undefined {
  const [start, due] = ['start_date', 'due_date'].map((name) => at(value, name) && at(value, `${name}_is_fixed`) === false);
  if (!start && !due) return undefined;
  return `${start && due ? 'dates' : start ? 'start' : 'end'} of what is in it`;
}

/** The epic or item above, and the milestone. */
function addPlace(draft: Draft, item: Entity, { value, path }: Place, holder: Found<GitlabKind> | undefined): void {
  const epic = at(value, 'epic') ?? own(value, 'parent');
  const up = (name: string | undefined, field: string, url?: string) =>
    name !== undefined &&
    draft.refer({ from: item, field: 'parent', list: 'items', name, path: step(path, field), url, title: textAt(epic, 'title') });
  if (holder?.kind === 'epic') up(itemId(holder.value, true), 'epic');
  else if (holder?.kind === 'epicIssue' && item['kind'] !== 'epic') up(itemId(own(holder.value, 'epic') as Fields, true), 'epic');
  else if (isObject(epic))
    up(
      parentName(epic),
      own(value, 'epic') ? 'epic' : 'parent',
      absolute(textOf(at(epic, 'web_url')) ?? textAt(epic, 'url'), addressOf(value)),
    );
  else if (textOf(at(value, 'parent_id'))) up(numbered('epic', at(value, 'parent_id')), 'parent_id');
  const milestone = own(value, 'milestone');
  const held = holder?.kind === 'milestone' ? holder.value : isObject(milestone) && textAt(milestone, 'title') ? milestone : undefined;
  if (!held) return;
  const { id } = addMilestone(draft, { value: held, path: step(path, 'milestone') }, 'mention');
  draft.refer({ from: draft.mention('milestones', { id }), field: 'items', list: 'items', name: item.id, path, many: true });
}

function parentName(epic: Fields): string {
  const id = own(epic, 'id');
  return numbered(numbering(id, true), id) ?? addressOf(epic) ?? epicName(at(epic, 'group_id'), own(epic, 'iid'));
}

const absolute = (url: string | undefined, base: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url, base) ? new URL(url, base).href : undefined;
