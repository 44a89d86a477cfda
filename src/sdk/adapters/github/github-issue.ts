import type { Status } from '../../model/closed-lists.js';
import { step, type Found } from '../collect-records.js';
import type { Draft, Entity, Frame } from '../draft.js';
import { readLabels, tellsGivenUp, type LabelWords } from '../labels.js';
import { listAt, nameIn, namesIn, numberAt, own, present, textAt, type Fields } from '../own-values.js';
import { summaryOf } from '../summary-of.js';
import { dayAt } from '../day-at.js';
import { standIn } from '../stand-in.js';

type Record_ = Pick<Found, 'value' | 'path'>;

/** `owner/name` of the repository a record is of, from whatever it says of it. */
export function repositoryOf(value: Fields): string | undefined {
  const said =
    nameIn(own(value, 'repository'), 'full_name', 'nameWithOwner') ??
    textAt(value, 'repository_url') ??
    textAt(value, 'html_url') ??
    textAt(value, 'url');
  return /(?:^|\/)([\w.-]+\/[\w.-]+?)(?:\/(?:issues|pull|milestones?|releases)\/.*)?$/.exec(said?.slice(0, 2000) ?? '')?.[1];
}

/** `owner/name#12`, or the id that GitHub gives it. */
function issueId(value: Fields): string | undefined {
  const number = textAt(value, 'number');
  if (number === undefined) return textAt(value, 'node_id') ?? textAt(value, 'id');
  return `${repositoryOf(value) ?? ''}#${number}`;
}

/** Puts an issue on the draft, with its milestone, its parent and what its labels say. */
export function addIssue(draft: Draft, { value, path, holder }: Found): Entity | undefined {
  const id = issueId(value);
  const title = textAt(value, 'title');
  if (id === undefined) return void draft.leave('items', { code: 'missing', path, value: title, message: 'has neither number nor id' });
  const labels = namesIn(listAt(value, 'labels'), 'name');
  const words = readLabels(labels, draft.words);
  const entity = draft.put(
    'items',
    { id, ...issueFields(draft, { value, path }, labels, words) },
    path,
    textAt(value, 'updated_at') ?? textAt(value, 'updatedAt'),
  );
  for (const name of ['node_id', 'id', 'html_url', 'url']) draft.alias('items', textAt(value, name), id);
  addLabels(draft, entity, words);
  const at = milestoneOf(draft, { value, path, holder });
  if (at) draft.refer({ from: at, field: 'items', list: 'items', name: id, path, many: true });
  addRelatives(draft, entity, { value, path }, holder);
  return entity;
}

/** The milestone an issue stands in, or names. */
function milestoneOf(draft: Draft, { value, path, holder }: Pick<Found, 'value' | 'path' | 'holder'>): Entity | undefined {
  if (holder?.kind === 'milestone') return draft.mention('milestones', { id: milestoneId(holder.value) });
  const milestone = own(value, 'milestone');
  if (nameIn(milestone, 'title') === undefined) return undefined;
  return addMilestone(draft, { value: asFields(milestone), path: step(path, 'milestone') }, value);
}

const asFields = (value: unknown): Fields => (typeof value === 'string' ? { title: value } : (value as Fields));

function issueFields(draft: Draft, record: Record_, labels: string[], words: LabelWords): Fields {
  const { value, path } = record;
  const repository = repositoryOf(value);
  const url = textAt(value, 'html_url') ?? textAt(value, 'url');
  const status = statusOf(value, labels, words);
  return present({
    title: textAt(value, 'title'),
    summary: summaryOf(textAt(value, 'body')),
    kind: draft.words.kind(textAt(value, 'type', 'name') ?? textAt(value, 'issueType', 'name')) ?? words.kind,
    status,
    health: words.health,
    owner: namesIn(assigneesOf(value), 'login', 'name').join(', ') || undefined,
    product: repository && draft.mention('products', { id: repository, title: repository.split('/')[1] }).id,
    progress: progressOf(value),
    timeframe: frameOf(draft, record, status),
    links: draft.links([{ url, title: textAt(value, 'number') && `#${textAt(value, 'number')}` }], path),
  });
}

export const assigneesOf = (value: Fields): unknown[] =>
  listAt(value, 'assignees').length ? listAt(value, 'assignees') : [own(value, 'assignee')];

/** Closed is done, unless it was given up; open is planned once it has a place or a person, else only proposed. */
function statusOf(value: Fields, labels: string[], { status }: LabelWords): Status {
  const state = textAt(value, 'state')?.toLowerCase();
  const reason = (textAt(value, 'state_reason') ?? textAt(value, 'stateReason'))?.toLowerCase();
  if (state === 'closed')
    return reason === 'not_planned' || reason === 'duplicate' || (reason === undefined && tellsGivenUp(labels)) ? 'cancelled' : 'done';
  return status ?? (own(value, 'milestone') || namesIn(assigneesOf(value), 'login').length ? 'planned' : 'proposed');
}

function progressOf(value: Fields): Fields | undefined {
  const parts = own(value, 'sub_issues_summary') ?? own(value, 'subIssuesSummary');
  const total = numberAt(parts, 'total');
  return total ? { done: numberAt(parts, 'completed') ?? 0, total, unit: 'sub-issues' } : undefined;
}

/** An issue has no dates of its own: its milestone's day stands in, or else the day on which it was closed as done. */
function frameOf(draft: Draft, { value, path }: Record_, status: Status): Frame | undefined {
  const milestone = { value: own(value, 'milestone') as Fields, path: step(path, 'milestone') };
  const due = dayAt(draft, milestone, 'due_on') ?? dayAt(draft, milestone, 'dueOn');
  if (due !== undefined) return { end: due, source: standIn('milestone', textAt(milestone.value, 'title')) };
  const closed = status === 'done' ? (dayAt(draft, { value, path }, 'closed_at') ?? dayAt(draft, { value, path }, 'closedAt')) : undefined;
  return closed === undefined ? undefined : { end: closed, source: 'the day it was closed' };
}

/** Themes and the team that labels speak of. */
function addLabels(draft: Draft, item: Entity, { themes, team }: LabelWords): void {
  if (themes.length) item['themes'] = themes.map((theme) => draft.mention('themes', theme).id);
  if (team !== undefined) item['team'] = draft.mention('teams', { id: team, title: team }).id;
}

function milestoneId(value: Fields, ofIssue?: Fields): string {
  const repository = repositoryOf(value) ?? (ofIssue && repositoryOf(ofIssue));
  return [repository, 'milestone', nameIn(value, 'number', 'title', 'id')].filter(Boolean).join('/');
}

/** The milestone of an issue, or one by itself. */
export function addMilestone(draft: Draft, record: Record_, ofIssue?: Fields): Entity {
  const { value, path } = record;
  const url = textAt(value, 'html_url') ?? (textAt(value, 'number') && textAt(value, 'url'));
  const due = dayAt(draft, record, 'due_on') ?? dayAt(draft, record, 'dueOn');
  const entity = {
    id: milestoneId(value, ofIssue),
    ...present({
      title: textAt(value, 'title'),
      summary: summaryOf(textAt(value, 'description')),
      timeframe: draft.frame({ start: due, end: due }, path),
      status: textAt(value, 'state')?.toLowerCase() === 'closed' ? 'done' : 'planned',
      links: draft.links([{ url: /^https?:/.test(url ?? '') ? url : undefined, title: 'Milestone' }], path),
    }),
  };
  return ofIssue ? draft.mention('milestones', entity) : draft.put('milestones', entity, path, textAt(value, 'updated_at'));
}

/** The issue above, those below, and those that block or are blocked. */
function addRelatives(draft: Draft, item: Entity, { value, path }: Record_, holder: Found | undefined): void {
  const parent =
    own(value, 'parent') ?? (holder?.kind === 'event' && path.endsWith('sub_issue') ? own(holder.value, 'parent_issue') : undefined);
  const above =
    holder?.kind === 'issue' ? issueId(holder.value) : (nameIn(parent, 'url', 'id', 'node_id') ?? textAt(value, 'parent_issue_url'));
  const url = textAt(parent, 'html_url') ?? textAt(parent, 'url');
  if (above !== undefined) draft.refer({ from: item, field: 'parent', list: 'items', name: above, path: step(path, 'parent'), url });
  for (const [field, blocks] of [
    ['blockedBy', false],
    ['blocked_by', false],
    ['blocking', true],
  ] as const)
    for (const other of listAt(value, field)) {
      const name = nameIn(other, 'url', 'id', 'node_id') ?? '';
      const [before, after] = blocks ? [item.id, name] : [name, item.id];
      if (name) draft.depend(before, after, step(path, field));
    }
}
