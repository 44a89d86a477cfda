import { defineLens } from '../lens.js';
import { OUTWARD_STATUSES } from './outward-statuses.js';

/** What changes for users and when calls will rise: exact days for the next three months. */
export const support = /* @__PURE__ */ defineLens({
  id: 'support',
  label: 'Support',
  audience: 'support',
  layout: 'list',
  description: 'What changes for users, and when',
  precision: { near: 'day', far: 'quarter', nearMonths: 3 },
  calendar: 'calendar',
  fields: {
    roadmap: ['title', 'asOf', 'nextReview', 'disclaimer', 'fiscalYearStart'],
    products: ['title'],
    themes: ['title', 'benefit'],
    releases: ['title', 'summary', 'timeframe', 'status'],
    items: [
      ...['title', 'summary', 'benefit', 'sayable', 'doNotSay', 'expires', 'themes', 'product', 'releases'],
      ...['status', 'commitment', 'timeframe', 'horizon'],
    ],
  },
  where: {
    visibility: ['public', 'internal', 'support'],
    kinds: ['initiative', 'epic', 'feature', 'bug'],
    statuses: ['planned', 'in-progress', 'blocked', 'paused', 'done'],
    commitments: ['shipped', 'committed', 'planned'],
  },
  groupBy: ['release', 'theme', 'product'],
  values: OUTWARD_STATUSES,
  text: { order: ['support', 'customer'], own: ['title', 'summary', 'themes.benefit'] },
});
