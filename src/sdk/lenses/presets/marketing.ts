import { defineLens } from '../lens.js';
import { OUTWARD_STATUSES } from './outward-statuses.js';

/** Launch windows and the story of each: months near, quarters far. */
export const marketing = /* @__PURE__ */ defineLens({
  id: 'marketing',
  label: 'Marketing',
  audience: 'marketing',
  layout: 'themes',
  description: 'Launch windows and stories',
  precision: { near: 'month', far: 'quarter', nearMonths: 3 },
  calendar: 'calendar',
  fields: {
    roadmap: ['title', 'vision', 'asOf', 'nextReview', 'disclaimer', 'fiscalYearStart'],
    products: ['title', 'summary'],
    themes: ['title', 'benefit', 'summary'],
    items: [
      ...['title', 'summary', 'benefit', 'sayable', 'doNotSay', 'expires', 'themes', 'product'],
      ...['status', 'commitment', 'confidence.band', 'timeframe', 'horizon'],
    ],
  },
  where: {
    visibility: ['public', 'internal', 'marketing'],
    kinds: ['initiative', 'epic', 'feature'],
    statuses: ['planned', 'in-progress', 'blocked', 'paused', 'done'],
    depth: 1,
  },
  groupBy: ['theme', 'product', 'horizon'],
  values: OUTWARD_STATUSES,
  text: { order: ['marketing', 'sales', 'customer'], own: ['title', 'themes.benefit'] },
});
