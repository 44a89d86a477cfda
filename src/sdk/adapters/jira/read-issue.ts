import type { Status } from '../../model/closed-lists.js';
import { isObject } from '../../model/is-object.js';
import { step } from '../collect-records.js';
import type { Entity } from '../draft.js';
import { readLabels } from '../labels.js';
import { longText } from '../long-text.js';
import { mention, readNamedFields } from '../named-fields.js';
import { listAt, namesIn, numberAt, own, present, textAt, type Fields } from '../own-values.js';
import { isAdf, plainFromAdf } from '../text/plain-from-adf.js';
import { plainFromWiki } from '../text/plain-from-wiki.js';
import { tidyLines } from '../text/tidy-lines.js';
import type { TrackerField } from '../tracker-config.js';
import type { JiraRecord } from './jira-kinds.js';
import { boardId, browseUrl, fieldOf, type JiraSite } from './jira-site.js';
import { seen, wordsIn } from './jira-values.js';
import { readHistory } from './read-changes.js';
import { readKind } from './read-kind.js';
import { readLinks } from './read-links.js';
import { addParent } from './read-parent.js';
import { sprintsOf, type Sprint } from './read-sprint.js';
import { isRestricted, readStatus, refineStatus } from './read-status.js';
import { doneOn, ownDays, readFrame } from './read-timeframe.js';
import { readVersion } from './read-version.js';

/** Makes an item of an issue, and what the issue speaks of beside it: its product, releases, themes, parent and dependencies. */
export function addIssue(site: JiraSite, { value, path }: JiraRecord): void {
  const { draft } = site;
  const id = textAt(value, 'key') ?? textAt(value, 'id');
  if (id === undefined) return draft.leave('items', { code: 'missing', path: step(path, 'key'), message: 'an issue needs a key or an id' });
  const fields = own(value, 'fields');
  const at = step(path, 'fields');
  draft.alias('items', textAt(value, 'id'), id);
  const item: Entity = { id, ...wordsOf(site, fields, at, id) };
  const product = productOf(site, fields);
  const releases = releasesOf(site, fields, at, product);
  const sprints = sprintsOf(site, fields, at);
  const outside = readLinks(site, item, fields, at);
  Object.assign(
    item,
    present({ product, releases: releases.map((release) => release.id), ...readNamedFields(finder(site, fields, at), draft) }),
  );
  Object.assign(
    item,
    present({ team: item['team'] ?? boardOf(site, sprints), themes: themesOf(site, fields, at), ...standOf(site, fields, at) }),
  );
  Object.assign(item, present(whenOf(site, value, fields, { at, path, sprints, releases, isDone: item['status'] === 'done' })));
  const links = draft.links([{ url: browseUrl(site, value, id), title: id }, ...outside], path);
  addParent(site, draft.put('items', present({ ...item, links }), path, textAt(fields, 'updated')), value, fields, at);
}

function wordsOf({ draft, words }: JiraSite, fields: unknown, at: string, id: string): Fields {
  const title = seen(textAt(fields, 'summary'));
  const hint = isObject(fields) ? undefined : 'ask for the fields too: fields=*navigable';
  if (title === undefined)
    draft.note({ code: 'missing', path: step(at, 'summary'), message: 'its key stands in', hint, leftOut: 'nothing' });
  const type = own(fields, 'issuetype');
  const kind = readKind(words, type);
  const name = textAt(type, 'name');
  if (name !== undefined && kind === undefined)
    draft.note({ code: 'unknown', path: step(at, 'issuetype'), value: name, message: 'is no kind known here', once: `kind ${name}` });
  const visibility = isRestricted(fields) ? 'confidential' : undefined;
  return { title: title ?? id, kind, summary: plain(own(fields, 'description')), owner: personOf(own(fields, 'assignee')), visibility };
}

const personOf = (person: unknown): string | undefined =>
  textAt(person, 'displayName') ?? textAt(person, 'name') ?? (typeof person === 'string' ? seen(person) : undefined);

function plain(description: unknown): string | undefined {
  if (isAdf(description)) return longText(plainFromAdf(description), tidyLines);
  return typeof description === 'string' ? longText(description, plainFromWiki) : undefined;
}

function productOf({ draft }: JiraSite, fields: unknown): string | undefined {
  const project = own(fields, 'project');
  const id = textAt(project, 'key') ?? textAt(project, 'id');
  return id && draft.mention('products', { id, title: textAt(project, 'name') ?? id }).id;
}

function releasesOf(site: JiraSite, fields: unknown, at: string, product: string | undefined): Entity[] {
  return listAt(fields, 'fixVersions').flatMap((value, index) => {
    const path = `${step(at, 'fixVersions')}[${index}]`;
    const release = readVersion(site, { value, path }, product);
    if (release) return [site.draft.mention('releases', release)];
    site.draft.note({ code: 'invalid', path, value, message: 'is no version' });
    return [];
  });
}

/** Finds fields of a site's own for those that trackers have in common. */
const finder = (site: JiraSite, fields: unknown, at: string) => (field: TrackerField) => {
  const place = fieldOf(site, fields, at, field);
  if (!place) return undefined;
  return { names: [], values: isAdf(place.value) ? [plainFromAdf(place.value)] : wordsIn(place.value), path: place.path };
};

/** Themes are the field that is named for them, or else components and labels. */
function themesOf(site: JiraSite, fields: unknown, at: string): string[] {
  const place = fieldOf(site, fields, at, 'themes');
  const named = place ? wordsIn(place.value) : [];
  if (named.length || site.config.fields?.themes !== undefined) return named.map((title) => mention(site.draft, 'themes', title));
  const components = namesIn(listAt(fields, 'components'), 'name');
  const labels = readLabels(namesIn(listAt(fields, 'labels'), 'name')).themes.map(({ title }) => title);
  return [...new Set([...components, ...labels])].map((title) => mention(site.draft, 'themes', title));
}

function boardOf({ boards }: JiraSite, sprints: readonly Sprint[]): string | undefined {
  const board = sprints.at(-1)?.board;
  return board !== undefined && boards.has(board) ? boardId(board) : undefined;
}

function standOf(site: JiraSite, fields: unknown, at: string): Fields {
  const special = fieldOf(site, fields, at, 'status');
  const said = special ? site.words.status(wordsIn(special.value)[0]) : readStatus(site, own(fields, 'status'));
  const name = special ? wordsIn(special.value)[0] : textAt(fields, 'status', 'name');
  if (said === undefined && name !== undefined)
    site.draft.note({
      code: 'unknown',
      path: special?.path ?? step(at, 'status'),
      value: name,
      message: 'is no status known here',
      once: `status ${name}`,
    });
  const status = refineStatus(said, fields, fieldOf(site, fields, at, 'flag') !== undefined);
  return { status, progress: progressOf(site, fields, status) };
}

/** How many subtasks are done, or how much of the planned time is spent: where nobody logs time, and once all is done, that says nothing. */
function progressOf(site: JiraSite, fields: unknown, status: Status | undefined): Fields | undefined {
  const subtasks = listAt(fields, 'subtasks').map((subtask) => readStatus(site, own(subtask, 'fields', 'status')));
  if (subtasks.length) return { done: subtasks.filter((one) => one === 'done').length, total: subtasks.length, unit: 'subtasks' };
  const [spent, total] = ['progress', 'total'].map((name) => numberAt(fields, 'aggregateprogress', name) ?? 0) as [number, number];
  return status !== 'done' && spent > 0 && total > 0 ? { percent: Math.min(100, Math.round((spent / total) * 100)) } : undefined;
}

interface When {
  at: string;
  path: string;
  sprints: Sprint[];
  releases: Entity[];
  isDone: boolean;
}

function whenOf(site: JiraSite, value: unknown, fields: unknown, { at, path, sprints, releases, isDone }: When): Fields {
  const days = ownDays(site, fields, at);
  const done = isDone ? doneOn(site, fields, at) : undefined;
  const isPlanned = (days.start ?? days.end) !== undefined;
  const history = readHistory(site, value, path, days, isPlanned);
  return { timeframe: site.draft.frame(readFrame(days, { sprints, releases, done }), at), history };
}
