import type { HealthValue, ItemKind, Status } from '../model/closed-lists.js';
import { healthOfWord, kindOfWord, plainWord, statusOfWord } from './status-words.js';

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

export function readLabels(labels: readonly string[]): LabelWords {
  const words: LabelWords = { themes: [] };
  for (const label of labels) Object.assign(words, wordsOf(label, words));
  return words;
}

function wordsOf(label: string, { themes }: LabelWords): Partial<LabelWords> {
  const [, scope = '', scoped = ''] = SCOPED.exec(label) ?? [];
  const role = SCOPES.get(plainWord(scope));
  const theme = (title: string) => ({ themes: [...themes, { id: label, title }] });
  if (role === 'nothing') return {};
  if (role === 'team') return { team: scoped };
  if (role === 'theme') return theme(scoped);
  const health = role === 'health' ? healthOfWord(scoped) : undefined;
  if (health) return { health };
  const status = role === 'status' ? statusOfWord(scoped) : BARE_STATUSES.test(plainWord(label)) ? statusOfWord(label) : undefined;
  if (status) return { status };
  const kind = kindOfWord(role === 'kind' ? scoped : label);
  if (kind) return { kind };
  return SORTING.test(plainWord(label)) ? {} : theme(label);
}

/** Whether closed work was given up rather than done, as far as its labels tell. */
export const tellsGivenUp = (labels: readonly string[]): boolean =>
  labels.some((label) => statusOfWord(SCOPED.exec(label)?.[2] ?? label) === 'cancelled');
