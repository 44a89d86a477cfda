import type { Adapted, Adapter } from '../adapter.js';
import { collectRecords, step, type Found } from '../collect-records.js';
import { createDraft, type Draft } from '../draft.js';
import { listAt, nameIn, present, textAt } from '../own-values.js';
import { summaryOf } from '../summary-of.js';
import { dayAt } from '../day-at.js';
import { readTrackerConfig, type TrackerConfig } from '../tracker-config.js';
import { addIssue, addMilestone, repositoryOf } from './github-issue.js';
import { GITHUB_KINDS, isPullRequest, type GithubKind } from './github-kinds.js';
import { addProjectFields, addProjectItem, tellPullRequest } from './github-project.js';

/**
 * GitHub: issues, milestones and releases of the REST interface, issues and Projects of GraphQL and of the command line, and webhooks as
 * far as they carry a record. Pull requests are told apart. Labels say kind, status, team and health where they are such words; the others
 * become themes. Fields of projects are found by their usual names, or by those of the config. Days are those of the moments as GitHub
 * writes them, which is in UTC, unless a zone is asked for.
 * @throws Error when the config says a word that is none of ours
 * @example defineGithub({ fields: { end: 'Ship by' }, statuses: { 'Ready for Ann': 'planned' } })
 */
export function defineGithub(config: TrackerConfig = {}): Adapter {
  const words = readTrackerConfig(config);
  const adapt = (json: unknown): Adapted => {
    const { records, strays } = collectRecords(json, GITHUB_KINDS);
    const draft = createDraft('GitHub', strays, words);
    for (const record of records) add(draft, record);
    const adapted = draft.finish();
    const board = records.find(({ kind }) => kind === 'board')?.value;
    const head = { title: textAt(board, 'title'), vision: textAt(board, 'shortDescription') };
    return { ...adapted, input: { ...present(head), ...(adapted.input as object) } };
  };
  const recognises = (json: unknown) =>
    collectRecords(json, GITHUB_KINDS, 5).records.some(
      ({ kind, value }) => kind !== 'label' && kind !== 'comment' && !Object.hasOwn(value, 'iid'),
    );
  return { name: 'github', adapt, recognises };
}

/** GitHub as it comes, with no configuration. */
export const github = defineGithub();

function add(draft: Draft, record: Found<GithubKind>): void {
  const { kind, value, path, holder } = record;
  if (kind === 'event' || kind === 'board') return;
  const gone = holder?.kind === 'event' && !path.includes('changes') ? textAt(holder.value, 'action') : undefined;
  if (gone === 'deleted' || gone === 'transferred') {
    const list = kind === 'milestone' ? 'milestones' : kind === 'release' ? 'releases' : 'items';
    return draft.leave(list, { code: 'unknown', path, value: nameIn(value, 'title', 'node_id'), message: `was ${gone}` });
  }
  if (kind === 'issue') return isPullRequest(value) ? tellPullRequest(draft, path, value) : addPlannedIssue(draft, placed(record));
  if (kind === 'projectItem') return addProjectItem(draft, record);
  if (kind === 'milestone') return void addMilestone(draft, record);
  if (kind === 'release') return addRelease(draft, record);
  if (kind === 'card' && textAt(value, 'note')) return addCard(draft, record);
  const name = kind === 'card' ? 'card without a note of its own' : kind === 'project' ? 'classic project' : kind;
  draft.leave('items', {
    code: 'unknown',
    path,
    value: nameIn(value, 'name', 'title', 'content_url'),
    message: `is a ${name}, which is no item`,
    once: `${kind} ${path.replace(/\[\d+\]$/, '')}`,
  });
}

/** An issue, with what it tells of the projects it is in. */
function addPlannedIssue(draft: Draft, record: Found<GithubKind>): void {
  const item = addIssue(draft, record);
  const projects = listAt(record.value, 'projectItems');
  if (item) projects.forEach((entry, index) => addProjectFields(draft, item, entry, `${step(record.path, 'projectItems')}[${index}]`));
}

/** An issue that stands in its milestone need not name it. */
const placed = (record: Found<GithubKind>): Found<GithubKind> =>
  record.holder?.kind === 'milestone' ? { ...record, value: { milestone: record.holder.value, ...record.value } } : record;

function addRelease(draft: Draft, record: Found): void {
  const { value, path } = record;
  const day = dayAt(draft, record, 'published_at');
  const tag = textAt(value, 'tag_name') ?? path;
  const fields = {
    title: textAt(value, 'name') ?? tag,
    summary: summaryOf(textAt(value, 'body')),
    timeframe: draft.frame({ start: day, end: day }, path),
    status: day === undefined || value['draft'] === true ? 'planned' : 'done',
    links: draft.links([{ url: textAt(value, 'html_url'), title: tag }], path),
  };
  draft.put(
    'releases',
    { id: [repositoryOf(value), tag].filter(Boolean).join('@'), ...present(fields) },
    path,
    textAt(value, 'created_at'),
  );
}

/** A card of a classic project: a note, which may speak of an issue. */
function addCard(draft: Draft, { value, path }: Found): void {
  const [title, ...rest] = (summaryOf(textAt(value, 'note')) ?? '').split('\n');
  const content = textAt(value, 'content_url')?.replace('https://api.github.com/repos/', 'https://github.com/');
  const fields = {
    title,
    summary: rest.join('\n').trim() || undefined,
    status: 'proposed',
    links: draft.links([{ url: content, title: 'Issue' }], path),
  };
  if (value['archived'] === true) draft.leave('items', { code: 'unknown', path, value: title, message: 'is archived' });
  else draft.put('items', { id: `card ${textAt(value, 'id') ?? path}`, ...present(fields) }, path, textAt(value, 'updated_at'));
}
