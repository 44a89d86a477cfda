import type { Adapter } from '../adapter.js';
import { collectRecords } from '../collect-records.js';
import { createDraft, type Entity } from '../draft.js';
import { own, present, textAt } from '../own-values.js';
import { readTrackerConfig, type TrackerConfig, type TrackerWords } from '../tracker-config.js';
import { addTeams, boardsOf } from './jira-boards.js';
import type { JiraConfig } from './jira-config.js';
import { readFieldIds } from './jira-fields.js';
import { isOfJira, JIRA_KINDS, type JiraKind, type JiraRecord } from './jira-kinds.js';
import { browseUrl, type JiraSite } from './jira-site.js';
import { seen } from './jira-values.js';
import { addIssue } from './read-issue.js';
import { readKind } from './read-kind.js';
import { readSprint } from './read-sprint.js';
import { readStatus } from './read-status.js';
import { readVersion } from './read-version.js';

/** What is read first may be spoken of by what is read later. */
const ORDER = ['project', 'board', 'sprint', 'version', 'epic', 'issue'] as const satisfies readonly JiraKind[];

/**
 * An adapter for Jira Cloud (version 3 of its interface), Server and Data Center (version 2), and their boards: issues as search finds them,
 * alone, in pages or several answers together, with sprints, versions, epics, boards, projects and the list of fields in any mixture.
 *
 * Issues become items, projects products, boards teams, fix versions releases, components and labels themes; links that say which comes first become
 * dependencies. An issue without dates takes those of its sprints or releases, which its timeframe tells as `source`. Parents that were
 * not asked for are known by what their children say. Sprints have no place of their own: they date issues, and tell a team's way of working.
 * @throws Error when the config says a word that is none of ours
 * @example defineJira({ fields: { end: 'Committed date', team: 'Squad' }, statuses: { 'In Rollout': 'in-progress' } })
 */
export function defineJira(config: JiraConfig = {}): Adapter {
  const words = readTrackerConfig(trackerPart(config));
  return {
    name: 'jira',
    adapt: (json) => {
      const { records, strays } = collectRecords(json, JIRA_KINDS);
      const site: JiraSite = {
        config,
        words,
        draft: createDraft('Jira', strays),
        fieldIds: readFieldIds(records, config),
        issues: new Set(records.flatMap(keysOf)),
        epics: new Set(records.flatMap((record) => epicOf(words, record))),
        sprints: new Map(),
        boards: boardsOf(records),
        statuses: new Map(),
      };
      for (const { value } of records) learnStatus(site, own(value, 'fields', 'status'));
      for (const wanted of ORDER) for (const record of records) if (record.kind === wanted) ADD[wanted](site, record);
      addTeams(site, records);
      const sprints = records.filter(({ kind }) => kind === 'sprint').length;
      if (sprints && !site.issues.size)
        site.draft.note({
          code: 'missing',
          path: '',
          message: `no issues beside ${sprints} sprints`,
          hint: 'ask for the issues too',
          leftOut: 'nothing',
        });
      return site.draft.finish();
    },
    recognises: (json) => collectRecords(json, JIRA_KINDS, 3).records.some(isOfJira),
  };
}

/** Jira as it comes, with no configuration. */
export const jira = defineJira();

const ADD: Record<(typeof ORDER)[number], (site: JiraSite, record: JiraRecord) => void> = {
  project({ draft }, { value, path }) {
    const id = textAt(value, 'key') ?? textAt(value, 'id')!;
    const summary = seen(textAt(value, 'description'));
    draft.put(
      'products',
      present({ id, title: seen(textAt(value, 'name')) ?? id, summary, owner: textAt(value, 'lead', 'displayName') }),
      path,
    );
  },
  board: () => undefined,
  sprint(site, place) {
    if (!readSprint(site, place))
      site.draft.leave('teams', { code: 'missing', path: place.path, message: 'a sprint needs an id and a name' });
  },
  version(site, place) {
    const release = readVersion(site, place);
    if (release) site.draft.put('releases', release, place.path);
    else site.draft.leave('releases', { code: 'missing', path: place.path, message: 'a version needs an id or a name' });
  },
  epic(site, { value, path }) {
    const id = textAt(value, 'key') ?? textAt(value, 'id');
    const title = seen(textAt(value, 'summary') ?? textAt(value, 'name')) ?? id;
    if (id === undefined) return site.draft.leave('items', { code: 'missing', path, message: 'an epic needs a key or an id' });
    const links = site.draft.links([{ url: browseUrl(site, value, id), title: id }], path);
    const status = own(value, 'done') === true ? 'done' : undefined;
    const epic = present({ id, title, kind: 'epic', status, links }) as Entity;
    if (site.issues.has(id)) site.draft.mention('items', epic);
    else site.draft.put('items', epic, path);
  },
  issue: addIssue,
};

const keysOf = ({ kind, value }: JiraRecord): string[] =>
  kind === 'issue' ? [textAt(value, 'key'), textAt(value, 'id')].filter((key) => key !== undefined) : [];

function epicOf(words: TrackerWords, { kind, value }: JiraRecord): string[] {
  const isEpic = kind === 'epic' || (kind === 'issue' && readKind(words, own(value, 'fields', 'issuetype')) === 'epic');
  return isEpic ? [textAt(value, 'key')].filter((key) => key !== undefined) : [];
}

function learnStatus(site: JiraSite, status: unknown): void {
  const meaning = own(status, 'name') === undefined ? undefined : readStatus(site, status);
  if (meaning === undefined) return;
  for (const name of ['id', 'name']) site.statuses.set(textAt(status, name) ?? '', meaning);
}

function trackerPart({ fields = {}, ...config }: JiraConfig): TrackerConfig {
  const { sprint: _sprint, epic: _epic, flag: _flag, ...common } = fields;
  return { ...config, fields: common };
}
