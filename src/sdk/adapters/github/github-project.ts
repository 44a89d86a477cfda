import { COMMITMENTS } from '../../model/closed-lists.js';
import { dayNumber, dayText } from '../../model/day.js';
import { isObject } from '../../model/is-object.js';
import { parsePeriod } from '../../model/period.js';
import { parseTimeframe } from '../../model/timeframe.js';
import { step, type Found } from '../collect-records.js';
import type { Draft, Entity, Frame } from '../draft.js';
import { listAt, nameIn, namesIn, numberAt, own, present, textAt, textOf, type Fields } from '../own-values.js';
import { summaryOf } from '../summary-of.js';
import { dayOfMoment } from '../source-day.js';
import { standIn } from '../stand-in.js';
import { healthOfWord, plainWord } from '../status-words.js';
import { USUAL_NAMES, type TrackerField, type TrackerWords } from '../tracker-config.js';
import { addIssue, assigneesOf } from './github-issue.js';
import { isPullRequest } from './github-kinds.js';

/** What one field of a project says of an item: as text, and as days where it is an iteration. */
interface FieldValue {
  text: string;
  frame?: Frame;
}

/** What the fields of a project are called; each project names its own. */
const ROLES = new Map(
  Object.entries({
    status: 'status, state, stage',
    start: 'start, start date, begin, planned start, starts, kick off',
    end: 'end, end date, due, due date, target, target date, finish, finish date, deadline, planned end, eta, ship date, delivery date',
    period: 'quarter, timeframe, time frame, target quarter, planned for, when, period, horizon, roadmap, half, month',
    kind: 'type, kind, issue type',
    health: 'health',
    confidence: 'confidence',
    effort: 'estimate, size, points, story points, effort',
    team: 'team, squad',
    themes: 'theme, area, category, product area',
    objective: 'objective, goal, okr',
    owner: 'owner, dri, lead',
    // what the issue itself says better
    known:
      'title, assignees, labels, repository, milestone, linked pull requests, reviewers, parent issue, sub issues progress, number, content',
  }).flatMap(([role, names]) => names.split(', ').map((name) => [name, role] as const)),
);

/** Keys of an item that are no fields of the project; the command line puts both in one object. */
const OWN_KEYS = new Set(
  'id,node_id,__typename,type,content,content_type,fields,fieldValues,isArchived,archived_at,created_at,updated_at,createdAt,updatedAt,creator,project,project_url,item_url,databaseId,fullDatabaseId'.split(
    ',',
  ),
);

/** The issue or draft an item shows. The command line tells its labels, people and milestone beside it. */
function contentOf(value: Fields): unknown {
  const content = own(value, 'content');
  const { labels, assignees, milestone } = value;
  return isObject(content) ? { ...present({ labels, assignees, milestone }), ...content } : content;
}

/** Puts an item of a project on the draft: the issue it shows, or the draft it is, with what the project's fields say. */
export function addProjectItem(draft: Draft, record: Found): void {
  const { value, path } = record;
  const content = contentOf(value);
  if (own(value, 'isArchived') === true || textAt(value, 'archived_at'))
    return draft.leave('items', { code: 'unknown', path, value: textAt(value, 'id'), message: 'is archived' });
  if (!isObject(content)) return tellEmpty(draft, record);
  const at = step(path, 'content');
  if (isPullRequest({ ...content, type: own(content, 'type') ?? own(value, 'type') })) return tellPullRequest(draft, at, content);
  const isDraft = textAt(content, 'number') === undefined && textAt(content, 'url') === undefined;
  const item = isDraft ? addDraftIssue(draft, record, content) : addIssue(draft, { kind: 'issue', value: content, path: at });
  if (item) addProjectFields(draft, item, value, path);
}

/** What the fields of a project say of an item, also where an issue tells of the projects it is in. */
export const addProjectFields = (draft: Draft, item: Entity, projectItem: unknown, path: string): void =>
  applyFields(draft, item, fieldsOf(projectItem), path);

export function tellPullRequest(draft: Draft, path: string, value: Fields): void {
  const told = { message: 'is a pull request, which is no item of a roadmap', once: 'pull requests' };
  draft.leave('items', { code: 'unknown', path, value: textAt(value, 'title'), ...told });
}

function tellEmpty(draft: Draft, { value, path }: Found): void {
  const id = textAt(value, 'content_node_id');
  const hint = id && `ask GraphQL for its title and dates: node(id: "${id.slice(0, 60)}")`;
  draft.leave('items', {
    code: 'missing',
    path,
    value: textAt(value, 'id'),
    message: id ? 'has ids only, no title' : 'may not be seen by who asked',
    hint,
  });
}

function addDraftIssue(draft: Draft, { value, path }: Found, content: Fields): Entity {
  const fields = {
    title: textAt(content, 'title'),
    summary: summaryOf(textAt(content, 'body')),
    owner: namesIn(assigneesOf(content), 'login').join(', ') || undefined,
  };
  const id = textAt(value, 'node_id') ?? textAt(value, 'id') ?? textAt(content, 'id') ?? `draft ${path}`;
  return draft.put('items', { id, status: 'proposed', ...present(fields) }, path);
}

/** What a field is for us: as the config says, else by its usual name. A field of ours that the config names has no other name. */
function roleOf(words: TrackerWords, name: string): string | undefined {
  const named = FIELDS.find((field) => words.names(field).includes(name));
  const usual = ROLES.get(name) as TrackerField | undefined;
  return named ?? (usual && Object.hasOwn(USUAL_NAMES, usual) && isNamed(words, usual) ? undefined : usual);
}

const FIELDS = Object.keys(USUAL_NAMES) as TrackerField[];
const isNamed = (words: TrackerWords, field: TrackerField): boolean => words.names(field).join() !== USUAL_NAMES[field].join();

/** `start date` for `startDate`, as those name a field who ask for it by itself. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2');

/** The fields' values by name, from GraphQL, from REST, or written beside the item's own keys. */
function fieldsOf(value: unknown): Map<string, FieldValue> {
  const named = [
    ...listAt(value, 'fieldValues').map((entry) => [own(entry, 'field') ?? own(entry, 'name'), entry]),
    ...listAt(value, 'fields').map((entry) => [own(entry, 'name'), own(entry, 'value')]),
  ];
  const beside = Object.entries(isObject(value) ? value : {}).filter(([name]) => !OWN_KEYS.has(name));
  const entries = [...named, ...beside].flatMap(([name, entry]) => {
    const found = fieldValue(entry);
    const called = nameIn(name, 'name') ?? (found?.frame && 'Iteration');
    return called !== undefined && found ? [[called, found] as const] : [];
  });
  return new Map(entries);
}

function fieldValue(entry: unknown): FieldValue | undefined {
  const raw = (name: string) => nameIn(own(entry, name), 'raw', 'text');
  const start = textAt(entry, 'startDate') ?? textAt(entry, 'start_date');
  const text =
    textOf(entry) ??
    raw('title') ??
    textAt(entry, 'date') ??
    textAt(entry, 'number') ??
    textAt(entry, 'text') ??
    raw('name') ??
    raw('value');
  if (text === undefined) return undefined;
  const day = dayOfMoment(start);
  if (day === undefined) return { text };
  const end = dayText(dayNumber(day) + Math.max(1, Math.min(numberAt(entry, 'duration') ?? 1, 1000)) - 1);
  return { text, frame: { start: day, end, source: standIn('iteration', text) } };
}

function applyFields(draft: Draft, item: Entity, fields: Map<string, FieldValue>, path: string): void {
  const dates: Frame = {};
  let iteration: Frame | undefined;
  for (const [name, value] of fields) {
    const role = roleOf(draft.words, plainWord(spaced(name)));
    if (role === 'start' || role === 'end') Object.assign(dates, edgeOf(draft, role, value.text, step(path, name)));
    else if (value.frame) iteration = value.frame;
    else if (plainWord(name) === 'title') item['title'] ??= value.text;
    else if (role === undefined)
      draft.note({
        code: 'unknown',
        path: step(path, name),
        value: value.text,
        message: `the field "${name.slice(0, 80)}" has no place on a roadmap`,
        once: `field ${name}`,
      });
    else applyField(draft, item, role, value.text, step(path, name));
  }
  const frame = draft.frame(dates, path) ?? (item['period'] as string | undefined) ?? iteration;
  delete item['period'];
  if (frame !== undefined) item['timeframe'] = frame;
}

/** A first or a last day, also of a month or a quarter. */
function edgeOf(draft: Draft, edge: 'start' | 'end', text: string, path: string): Frame {
  const period = parsePeriod(dayOfMoment(text) ?? text);
  if (!period) draft.note({ code: 'invalid', path, value: text, message: 'is no calendar day' });
  return period ? { [edge]: period[edge], ...(period.precision !== 'day' && { [`${edge}Precision`]: period.precision }) } : {};
}

/** One value of a field that is no date. Work that is closed stays so, whatever its column. */
function applyField(draft: Draft, item: Entity, role: string, text: string, path: string): void {
  if (role === 'known' || (role === 'status' && /^(done|cancelled)$/.test(String(item['status'])))) return;
  if (role === 'team') item['team'] = draft.mention('teams', { id: text, title: text }).id;
  else if (role === 'themes')
    item['themes'] = [...((item['themes'] as string[] | undefined) ?? []), draft.mention('themes', { id: text, title: text }).id];
  else if (role === 'objective') item['objectives'] = [draft.mention('objectives', { id: text, title: text }).id];
  else if (['owner', 'why', 'benefit'].includes(role)) item[role] = text;
  else {
    const meaning = MEANINGS[role]?.(text, draft.words);
    if (meaning !== undefined) item[role] = meaning;
    else draft.note({ code: 'unknown', path, value: text, message: `is no ${role} known here`, once: `${role} ${text}` });
  }
}

const MEANINGS: Record<string, (text: string, words: TrackerWords) => unknown> = {
  status: (text, words) => words.status(text),
  kind: (text, words) => words.kind(text),
  commitment: (text) => COMMITMENTS.find((commitment) => commitment === plainWord(text)),
  health: healthOfWord,
  effort: (text) => (+text >= 0 ? +text : undefined),
  confidence: (text) => (/^(low|medium|high|\d{1,3} ?%)$/i.test(text) ? text.toLowerCase() : undefined),
  period: (text) => ('problem' in parseTimeframe(text) ? undefined : text),
};
