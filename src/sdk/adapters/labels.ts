import type { HealthValue, ItemKind, Status } from '../model/closed-lists.js';
import { healthOfWord, kindOfWord, plainWord, statusOfWord } from './status-words.js';
import type { TrackerWords } from './tracker-config.js';

/** What the labels of an issue say in our words. What is left over groups items: it becomes their themes. */
export interface LabelWords {
  kind?: ItemKind;
  status?: Status;
  health?: HealthValue;
  team?: string;
  themes: { id: string; title: string }[];
}

/** `workflow::doing`, `status: blocked`, `area/web`, `kind=bug`: what the label speaks of, and what it says of it. */
const SCOPED = /^([^:/=]{1,40})(?:::|:|\/|=) *([^\s][^]*)$/;

const SCOPES = new Map(
  Object.entries({
    kind: 'kind, type',
    status: 'status, state, stage, workflow',
    health: 'health, health status',
    team: 'team, group, squad',
    theme: 'theme, area, component, topic, domain, category',
    nothing: 'priority, prio, severity, sev, size, effort, estimate, difficulty, resolution',
  }).flatMap(([role, words]) => words.split(', ').map((word) => [word, role] as const)),
);

/** Words that a label without a scope may say of the status; others, such as `test` or `new`, mostly mean something else. */
const BARE_STATUSES = /^(to do|todo|in progress|wip|work in progress|doing|in review|blocked|on hold|paused|deferred)$/;
/** What is said for those who sort issues, and means nothing on a roadmap. */
const SORTING = /^(p\d|priority .*|.* priority|good first issue|help wanted|question|invalid|duplicate|won ?t ?fix|stale|triage|needs .*)$/;

/** @param ours what words mean where a site says so; by itself such a word counts without a scope, too */
export function readLabels(labels: readonly string[], ours: Words = OURS): LabelWords {
  const words: LabelWords = { themes: [] };
  for (const label of labels) Object.assign(words, wordsOf(label, words, ours));
  return words;
}

type Words = Pick<TrackerWords, 'status' | 'ownStatus' | 'kind'>;
const OURS: Words = { status: statusOfWord, ownStatus: () => undefined, kind: kindOfWord };

function wordsOf(label: string, { themes }: LabelWords, ours: Words): Partial<LabelWords> {
  const [, scope = '', scoped = ''] = SCOPED.exec(label) ?? [];
  const role = SCOPES.get(plainWord(scope));
  const theme = (title: string) => ({ themes: [...themes, { id: label, title }] });
  if (role === 'nothing') return {};
  if (role === 'team') return { team: scoped };
  if (role === 'theme') return theme(scoped);
  const health = role === 'health' ? healthOfWord(scoped) : undefined;
  if (health) return { health };
  const status = role === 'status' ? ours.status(scoped) : bareStatus(label, ours);
  if (status) return { status };
  const kind = ours.kind(role === 'kind' ? scoped : label);
  if (kind) return { kind };
  return SORTING.test(plainWord(label)) ? {} : theme(label);
}

/** What a label without a scope says of the status: one of the few words that mean nothing else, or a word of the site's own. */
const bareStatus = (label: string, { status, ownStatus }: Words): Status | undefined =>
  BARE_STATUSES.test(plainWord(label)) ? status(label) : ownStatus(label);

/** Whether closed work was given up rather than done, as far as its labels tell. */
export const tellsGivenUp = (labels: readonly string[]): boolean =>
  labels.some((label) => statusOfWord(SCOPED.exec(label)?.[2] ?? label) === 'cancelled');
