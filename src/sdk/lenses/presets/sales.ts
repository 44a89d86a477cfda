import { defineLens } from '../lens.js';
import { OUTWARD_STATUSES } from './outward-statuses.js';

/** A sheet to have open in a call: benefits, how firm each is, and the sentence that may be said. */
export const sales = /* @__PURE__ */ defineLens({
  id: 'sales',
  label: 'Sales',
  audience: 'sales',
  layout: 'themes',
  description: 'Benefits, commitment, what you may say',
  precision: { near: 'quarter', far: 'half', nearMonths: 6 },
  calendar: 'calendar',
  fields: {
    roadmap: ['title', 'asOf', 'nextReview', 'disclaimer', 'fiscalYearStart'],
    products: ['title'],
    themes: ['title', 'benefit'],
    items: [
      ...['title', 'summary', 'benefit', 'sayable', 'doNotSay', 'expires', 'themes', 'product'],
      ...['status', 'commitment', 'timeframe', 'horizon'],
    ],
  },
  where: {
    visibility: ['public', 'internal', 'sales'],
    kinds: ['initiative', 'epic', 'feature'],
    statuses: ['proposed', 'planned', 'in-progress', 'blocked', 'paused', 'done'],
    depth: 1,
  },
  groupBy: ['theme', 'product', 'commitment'],
  sortBy: ['commitment', 'timeframe'],
  tools: ['search', 'filter', 'table', 'link', 'export'],
  values: OUTWARD_STATUSES,
  show: { changes: true },
  text: { order: ['sales', 'marketing', 'customer'], own: ['title', 'themes.benefit'] },
});
