import { ownWords } from '../../i18n/own-words.js';

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
export const say = /* @__PURE__ */ ownWords('plan', PLAN_MESSAGES);
export const wayWord = /* @__PURE__ */ ownWords('way', WAY_MESSAGES);
