import { isObject } from '../../model/is-object.js';
import type { Adapted, Adapter, AdaptOptions } from '../adapter.js';
import { collectRecords, type Found } from '../collect-records.js';
import { createDraft, type Draft } from '../draft.js';
import { listAt, nameIn, own, textAt, type Fields } from '../own-values.js';
import { readTrackerConfig, type TrackerConfig } from '../tracker-config.js';
import { addItem, itemId } from './gitlab-item.js';
import { at } from './gitlab-fields.js';
import { GITLAB_KINDS, type GitlabKind } from './gitlab-kinds.js';
import { addMilestone, addRelease } from './gitlab-milestone.js';

/**
 * GitLab: issues, epics, work items, milestones, iterations, releases and links of the REST and GraphQL interfaces, and issues of webhooks.
 * Scoped labels say kind, status, team and health; the others become themes. The dates of iterations and milestones stand in for missing
 * ones. What is confidential there is so here. Days are those of the moments as GitLab writes them, unless a zone is asked for.
 * @throws Error when the config says a word that is none of ours
 * @example defineGitlab({ statuses: { 'ready to ship': 'in-progress' } })
 */
export function defineGitlab(config: Omit<TrackerConfig, 'fields'> = {}): Adapter {
  const words = readTrackerConfig(config);
  const adapt = (json: unknown, { today }: AdaptOptions = {}): Adapted => {
    const { records, strays } = collectRecords(json, GITLAB_KINDS);
    const draft = createDraft('GitLab', strays, words);
    for (const record of records) add(draft, record, today);
    return draft.finish();
  };
  const recognises = (json: unknown) =>
    collectRecords(json, GITLAB_KINDS, 5).records.some(
      ({ kind, value }) => kind !== 'label' && !Object.hasOwn(value, 'html_url') && isTheirs(value),
    );
  return { name: 'gitlab', adapt, recognises };
}

/** GitLab as it comes, with no configuration. */
export const gitlab = defineGitlab();

const isTheirs = (value: Fields): boolean =>
  ['iid', 'object_attributes', 'source_issue', 'source_epic', 'epic', 'hide_backlog_list', 'commit_path', 'tag_path', 'released_at'].some(
    (name) => Object.hasOwn(value, name),
  );

const OTHERS: Partial<Record<GitlabKind, string>> = {
  board: 'is a board, which names lists and holds no issues',
  label: 'is a label, which is no item',
  iteration: 'is an iteration, which only gives its dates to issues',
};

function add(draft: Draft, record: Found<GitlabKind>, today: string | undefined): void {
  const { kind, value, path } = record;
  if (kind === 'issue' || kind === 'epic') {
    const item = addItem(draft, record);
    if (Object.hasOwn(value, 'issue_link_id') || Object.hasOwn(value, 'related_epic_link_id')) tellLoose(draft, record);
    return addBlocks(draft, item.id, record);
  }
  if (kind === 'event') return addEvent(draft, record);
  if (kind === 'link') return addLink(draft, record);
  if (kind === 'release') return addRelease(draft, record, today);
  if (kind === 'milestone') return addMilestoneOf(draft, record);
  const message = OTHERS[kind];
  if (message)
    draft.leave('items', {
      code: 'unknown',
      path,
      value: nameIn(value, 'name', 'title'),
      message,
      once: `${kind} ${path.replace(/\[\d+\]$/, '')}`,
    });
}

function addMilestoneOf(draft: Draft, record: Found<GitlabKind>): void {
  const milestone = addMilestone(draft, record);
  const tag = record.holder?.kind === 'release' ? textAt({ tag: at(record.holder.value, 'tag_name') }, 'tag') : undefined;
  if (tag !== undefined) milestone['release'] ??= tag;
}

/** What happened to an issue: its fields are the event's attributes, but for the people and the labels, which stand beside them. */
function addEvent(draft: Draft, { value, path }: Found<GitlabKind>): void {
  const attributes = own(value, 'object_attributes') as Fields;
  const event = textAt(value, 'object_kind') ?? '';
  const project = textAt(value, 'project', 'path_with_namespace');
  if (!/^(issue|work_item|epic)$/.test(event) || !textAt(attributes, 'title'))
    return draft.leave('items', { code: 'unknown', path, value: event, message: 'is an event that carries no issue' });
  const labels = listAt(attributes, 'labels').length ? listAt(attributes, 'labels') : listAt(value, 'labels');
  const references = project === undefined ? undefined : { full: `${project}#${textAt(attributes, 'iid')}` };
  const inner: Fields = { ...attributes, labels, references, assignees: listAt(value, 'assignees'), assignee: own(value, 'assignee') };
  const at = path === '' ? 'object_attributes' : `${path}.object_attributes`;
  addItem(draft, { kind: event === 'epic' ? 'epic' : 'issue', value: inner, path: at });
}

/** A link between two issues or epics of the file. */
function addLink(draft: Draft, { value, path }: Found<GitlabKind>): void {
  const [source, target] = ['source', 'target'].map((end) => {
    const issue = own(value, `${end}_issue`);
    const epic = own(value, `${end}_epic`);
    return isObject(issue) ? itemId(issue, false) : isObject(epic) ? itemId(epic, true) : undefined;
  });
  const type = textAt(value, 'link_type');
  if (source === undefined || target === undefined) draft.note({ code: 'missing', path, message: 'is a link with one end only' });
  else if (type === 'blocks') draft.depend(source, target, path);
  else if (type === 'is_blocked_by') draft.depend(target, source, path);
  else draft.note({ code: 'unknown', path, value: type, message: 'is a link that says nothing of before and after', once: `link ${type}` });
}

/** Of issues asked for as the links of another one, that other one is not told. */
function tellLoose(draft: Draft, { value, path }: Found): void {
  const type = textAt(value, 'link_type');
  draft.note({
    code: 'missing',
    path,
    value: type,
    message: 'is linked to an issue that this answer does not name',
    once: `loose ${type}`,
  });
}

/** Links within an item, as GraphQL gives them. */
function addBlocks(draft: Draft, id: string, { value, path }: Found): void {
  const linked = listAt(value, 'widgets')
    .flatMap((widget) => listAt(widget, 'linkedItems'))
    .concat(listAt(value, 'linkedItems'));
  for (const link of linked) {
    const type = textAt(link, 'linkType');
    const other = own(link, 'workItem');
    if (!isObject(other)) continue;
    const name = addressName(other);
    if (type === 'blocks') draft.depend(id, name, path);
    else if (type === 'is_blocked_by') draft.depend(name, id, path);
  }
  for (const other of listAt(value, 'blockedByIssues').concat(listAt(value, 'blockedByEpics')).filter(isObject))
    draft.depend(addressName(other), id, path);
}

const addressName = (value: Fields): string => textAt(value, 'webUrl') ?? `issue ${(textAt(value, 'id') ?? '').split('/').at(-1)}`;
