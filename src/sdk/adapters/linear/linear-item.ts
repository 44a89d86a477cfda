import type { Status } from '../../model/closed-lists.js';
import { isObject } from '../../model/is-object.js';
import { step, type Found } from '../collect-records.js';
import type { Draft, Entity, Frame } from '../draft.js';
import { readLabels, type LabelWords } from '../labels.js';
import { listAt, nameIn, numberAt, own, present, textAt, type Fields } from '../own-values.js';
import { dayAt } from '../day-at.js';
import { healthOfWord } from '../status-words.js';
import { summaryOf } from '../summary-of.js';
import { datesOf, doneFrame, issueFrame, type Place } from './linear-frame.js';
import type { LinearKind } from './linear-kinds.js';

/** The steps that every workflow of Linear is made of, whatever its states are called. */
const STATUS_TYPES: ReadonlyMap<string, Status> = new Map([
  ['triage', 'proposed'],
  ['backlog', 'proposed'],
  ['unstarted', 'planned'],
  ['planned', 'planned'],
  ['started', 'in-progress'],
  ['paused', 'paused'],
  ['completed', 'done'],
  ['canceled', 'cancelled'],
  ['duplicate', 'cancelled'],
]);

/** Puts an initiative, a project or an issue on the draft. A project is an epic: it lies below its initiative and above its issues. */
export function addItem(draft: Draft, record: Found<LinearKind>, cycles: ReadonlyMap<string, Frame>): Entity | undefined {
  const { kind, value, path } = record;
  const id =
    (kind === 'issue' ? textAt(value, 'identifier') : undefined) ??
    textAt(value, 'id') ??
    textAt(value, 'slugId') ??
    nameIn(value, 'name', 'title');
  if (id === undefined) return void draft.leave('items', { code: 'missing', path, value, message: `is a ${kind} without id and name` });
  if (own(value, 'trashed') === true) return void draft.leave('items', { code: 'unknown', path, value: id, message: 'is in the trash' });
  const words = readLabels(labelsOf(value), draft.words);
  const item = draft.put('items', { id, ...itemFields(draft, { value, path }, kind, words, cycles) }, path, textAt(value, 'updatedAt'));
  for (const name of ['id', 'identifier', 'slugId', 'url', 'name']) draft.alias('items', textAt(value, name), id);
  addTeams(draft, item, value, words, record.holder);
  addParents(draft, item, record);
  addRelations(draft, item, { value, path });
  return item;
}

/** `Area/Billing` for a label in a group. */
const labelsOf = (value: Fields): string[] =>
  listAt(value, 'labels').flatMap((label) => {
    const name = nameIn(label, 'name');
    const group = textAt(label, 'parent', 'name');
    return name === undefined ? [] : group === undefined ? name : `${group}/${name}`;
  });

function itemFields(draft: Draft, record: Place, kind: LinearKind, words: LabelWords, cycles: ReadonlyMap<string, Frame>): Fields {
  const { value, path } = record;
  const status = statusOf(draft, record) ?? words.status;
  const progress = numberAt(value, 'progress');
  const effort = numberAt(value, 'estimate');
  return present({
    title: nameIn(value, 'title', 'name') ?? textAt(value, 'identifier'),
    summary: summaryOf(textAt(value, 'description') ?? textAt(value, 'content')),
    kind: kind === 'initiative' ? 'initiative' : kind === 'project' ? 'epic' : words.kind,
    status: words.status === 'blocked' && status !== 'done' && status !== 'cancelled' ? 'blocked' : status,
    health: healthOf(draft, record) ?? words.health,
    owner: nameIn(own(value, 'lead') ?? own(value, 'owner') ?? own(value, 'assignee'), 'name', 'displayName'),
    progress: progress !== undefined && progress >= 0 && progress <= 1 ? { percent: Math.round(progress * 100) } : undefined,
    effort: effort !== undefined && effort >= 0 ? effort : undefined,
    themes: words.themes.map((theme) => draft.mention('themes', theme).id),
    timeframe: (kind === 'issue' ? issueFrame(draft, record, cycles) : datesOf(draft, record)) ?? doneFrame(draft, record, status),
    links: draft.links([{ url: textAt(value, 'url'), title: textAt(value, 'identifier') ?? 'Linear' }], path),
  });
}

/** By what the config says of its state; else by the type of the state, which no workspace can rename; else by its name. */
function statusOf(draft: Draft, { value, path }: Place): Status | undefined {
  const state = own(value, 'status') ?? own(value, 'state');
  const word = nameIn(state, 'type', 'name');
  if (word === undefined) return undefined;
  const status =
    draft.words.ownStatus(nameIn(state, 'name')) ??
    STATUS_TYPES.get(word.toLowerCase()) ??
    draft.words.status(word) ??
    draft.words.status(nameIn(state, 'name'));
  if (!status)
    draft.note({
      code: 'unknown',
      path: step(path, own(value, 'status') === state ? 'status' : 'state'),
      value: word,
      message: 'is no status known here',
      once: `status ${word}`,
    });
  return status;
}

/** What was said last: how it goes, when, by whom and why. */
function healthOf(draft: Draft, record: Place): Fields | undefined {
  const { value } = record;
  const health = healthOfWord(textAt(value, 'health'));
  if (!health) return undefined;
  const update = own(value, 'lastUpdate') ?? newest(listAt(value, 'projectUpdates'));
  return present({
    value: health,
    on: dayAt(draft, record, 'healthUpdatedAt') ?? dayAt(draft, { value: { update }, path: record.path }, 'update', 'createdAt'),
    by: nameIn(own(update, 'user'), 'name', 'displayName'),
    why: summaryOf(textAt(update, 'body')),
  });
}

const newest = (updates: readonly unknown[]): unknown =>
  [...updates].sort((a, b) => ((textAt(a, 'createdAt') ?? '') < (textAt(b, 'createdAt') ?? '') ? 1 : -1))[0];

/** The first team is in charge, the others help. */
function addTeams(draft: Draft, item: Entity, value: Fields, words: LabelWords, holder: Found | undefined): void {
  const named = [own(value, 'team'), ...listAt(value, 'teams'), holder?.kind === 'team' ? holder.value : undefined];
  const teams = named.flatMap((team) => teamOf(draft, team) ?? []);
  if (words.team !== undefined) teams.unshift(draft.mention('teams', { id: words.team, title: words.team }).id);
  const [first, ...others] = new Set(teams);
  if (first !== undefined) item['team'] ??= first;
  if (others.length) item['contributors'] = others;
}

function teamOf(draft: Draft, team: unknown): string | undefined {
  const id = nameIn(team, 'key', 'id', 'name');
  return id === undefined ? undefined : draft.mention('teams', { id, title: nameIn(team, 'name', 'key') ?? id }).id;
}

/** What it lies below: the issue above, else the project; of a project its initiatives, of which the first counts. */
function addParents(draft: Draft, item: Entity, { kind, value, path, holder }: Found<LinearKind>): void {
  const refer = (other: unknown, field: string) => {
    const name = nameIn(other, 'id', 'identifier', 'slugId', 'name');
    const [url, title] = [textAt(other, 'url'), textAt(other, 'name') ?? textAt(other, 'title')];
    if (name === undefined) return false;
    // a list of issues tells of its projects by their names alone
    const isProject = field === 'project' && title !== undefined;
    const standIn = isProject ? present({ id: name, title, kind: 'epic', links: draft.links([{ url, title }], '') }) : undefined;
    draft.refer({ from: item, field: 'parent', list: 'items', name, path: step(path, field), url, title, standIn });
    return true;
  };
  if (holder && ['initiative', 'project', 'issue'].includes(holder.kind)) refer(holder.value, holder.kind);
  if (kind === 'initiative') refer(own(value, 'parentInitiative') ?? own(value, 'parentInitiativeId'), 'parentInitiative');
  if (kind === 'project') listAt(value, 'initiatives').forEach((initiative) => refer(initiative, 'initiatives'));
  if (kind !== 'issue' || holder?.kind === 'issue') return;
  if (!refer(own(value, 'parent') ?? own(value, 'parentId'), 'parent') && holder?.kind !== 'project')
    refer(own(value, 'project') ?? own(value, 'projectId'), 'project');
}

const BEFORE = /^(blocks|dependency)$/;

/** What must come before or after: the relations of a record go out from it, the inverse ones lead to it. */
function addRelations(draft: Draft, item: Entity, { value, path }: Place): void {
  for (const [field, ends] of [
    ['relations', ['relatedIssue', 'relatedProject']],
    ['inverseRelations', ['issue', 'project']],
  ] as const)
    listAt(value, field).forEach((relation, index) => {
      const at = `${step(path, field)}[${index}]`;
      const type = textAt(relation, 'type') ?? '';
      const other = ends.map((end) => own(relation, end)).find(isObject);
      const name = nameIn(other, 'id', 'identifier', 'slugId', 'name');
      if (!BEFORE.test(type) || name === undefined)
        draft.note({
          code: 'unknown',
          path: at,
          value: type,
          message: 'is a relation that says nothing of before and after',
          once: `relation ${type}`,
        });
      else if (field === 'relations') draft.depend(item.id, name, at);
      else draft.depend(name, item.id, at);
    });
}
