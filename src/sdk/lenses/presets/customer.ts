import { defineLens } from '../lens.js';
import { OUTWARD_STATUSES } from './outward-statuses.js';

/** What may be published: only what is marked public, in now, next and later. */
export const customer = /* @__PURE__ */ defineLens({
  id: 'customer',
  label: 'Customer',
  audience: 'customer',
  layout: 'themes',
  description: 'What we are working on',
  precision: { near: 'horizon', far: 'horizon', nearMonths: 0 },
  calendar: 'calendar',
  fields: {
    roadmap: ['title', 'asOf', 'nextReview', 'disclaimer'],
    products: ['title'],
    themes: ['title', 'benefit'],
    items: ['title', 'summary', 'benefit', 'themes', 'product', 'status', 'commitment', 'timeframe', 'horizon'],
  },
  where: {
    visibility: ['public', 'customer'],
    kinds: ['initiative', 'epic', 'feature'],
    statuses: ['planned', 'in-progress', 'blocked', 'paused', 'done'],
    commitments: ['shipped', 'committed', 'planned'],
    depth: 1,
  },
  groupBy: ['theme', 'product', 'horizon'],
  tools: ['search', 'filter', 'table', 'link'],
  values: OUTWARD_STATUSES,
  text: { order: ['customer', 'marketing'], own: ['title', 'themes.benefit'] },
});
