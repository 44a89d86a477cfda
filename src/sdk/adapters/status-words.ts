import type { HealthValue, ItemKind, Status } from '../model/closed-lists.js';

const table = <T extends string>(words: Record<T, string>): ReadonlyMap<string, T> =>
  new Map(Object.entries<string>(words).flatMap(([ours, theirs]) => theirs.split(', ').map((word) => [word, ours as T] as const)));

const STATUSES = table<Status>({
  proposed:
    'proposed, new, triage, needs triage, backlog, icebox, idea, ideas, draft, no status, under consideration, design, inactive, in planning, planning breakdown, problem validation, solution validation, refinement',
  planned:
    'planned, todo, to do, ready, approved, accepted, scheduled, next, up next, unstarted, selected for development, on deck, queued, ready for development, scheduling',
  'in-progress':
    'in progress, inprogress, doing, active, started, wip, work in progress, committed, resolved, development, in development, in dev, implementing, review, in review, code review, ready for review, testing, in testing, test, qa, verification, validation, staging, canary',
  blocked: 'blocked, impediment, impeded, stuck',
  paused: 'paused, on hold, hold, deferred, waiting, parked, postponed, suspended',
  done: 'done, closed, complete, completed, shipped, released, merged, finished, delivered, deployed, verified, launched, live, ga, production',
  cancelled:
    'cancelled, canceled, removed, wontfix, won t fix, won t do, not planned, duplicate, rejected, declined, abandoned, obsolete, dropped, invalid, cut',
});

const KINDS = table<ItemKind>({
  initiative: 'initiative',
  epic: 'epic',
  feature: 'feature, enhancement, feature request, new feature, improvement, requirement',
  story: 'story, user story, product backlog item',
  task: 'task, chore, issue, sub task',
  bug: 'bug, defect, incident, regression',
  debt: 'debt, tech debt, technical debt, refactor, refactoring',
});

const HEALTHS = table<HealthValue>({
  'on-track': 'on track, ontrack, green, good, healthy',
  'at-risk': 'at risk, atrisk, amber, yellow, needs attention',
  'off-track': 'off track, offtrack, red, delayed, late',
});

/** Words as they are compared: `In-Progress`, `in_progress` and `🏗 in progress` are one; a number before them only sorts. */
export const plainWord = (word: string): string =>
  word
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^[\dx] /, '');

export const statusOfWord = (word = ''): Status | undefined => STATUSES.get(plainWord(word));
export const kindOfWord = (word = ''): ItemKind | undefined => KINDS.get(plainWord(word));
export const healthOfWord = (word = ''): HealthValue | undefined => HEALTHS.get(plainWord(word));
