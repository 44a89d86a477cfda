import type { Words } from '../../i18n/words.js';

/** What a release plan says beside the words that all layouts share; apart, so that other views do not carry them. */
export const PLAN_MESSAGES = {
  period: 'Period shown',
  back: 'Three months earlier',
  on: 'Three months later',
  span: 'Length',
  all: 'All',
  none: 'Nothing in this period',
  empty: 'Nothing planned',
} as const;
export const WAY_MESSAGES = { sprints: 'Sprints', kanban: 'Kanban', phases: 'Phases' } as const;

/** A message in the language of the view. */
export const say = (words: Words, key: keyof typeof PLAN_MESSAGES): string => words.known(`plan.${key}`) ?? PLAN_MESSAGES[key];
export const wayWord = (words: Words, way: keyof typeof WAY_MESSAGES): string => words.known(`way.${way}`) ?? WAY_MESSAGES[way];
