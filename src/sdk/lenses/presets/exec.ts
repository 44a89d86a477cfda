import { defineLens } from '../lens.js';

/** Outcomes for those who fund the bets: objectives, the numbers that show them, what is at stake, what to decide. */
export const exec = /* @__PURE__ */ defineLens({
  id: 'exec',
  label: 'Executive',
  audience: 'exec',
  layout: 'outcomes',
  description: 'Outcomes, confidence, decisions',
  precision: { near: 'quarter', far: 'half', nearMonths: 9 },
  fields: {
    roadmap: ['title', 'vision', 'strategy', 'asOf', 'nextReview', 'disclaimer'],
    products: ['title', 'summary', 'parent'],
    teams: ['title'],
    themes: ['title', 'benefit'],
    objectives: [
      ...['title', 'summary', 'why', 'parent', 'product', 'owner', 'timeframe', 'confidence.band', 'confidence.percent'],
      ...['health.value', 'health.by', 'health.on', 'health.why', 'health.evidence'],
      ...['keyResults.title', 'keyResults.baseline', 'keyResults.current', 'keyResults.target', 'keyResults.unit'],
      ...['keyResults.direction', 'keyResults.measuredOn', 'keyResults.source'],
    ],
    items: [
      ...['title', 'summary', 'why', 'benefit', 'kind', 'product', 'team', 'objectives', 'themes', 'owner', 'status', 'commitment'],
      ...['health.value', 'health.by', 'health.on', 'health.why', 'confidence.band', 'confidence.percent', 'confirmedOn'],
      ...['progress.percent', 'progress.done', 'progress.total', 'progress.unit', 'timeframe', 'horizon'],
      ...['history.on', 'history.status', 'history.reason'],
    ],
    milestones: ['title', 'timeframe', 'items', 'status'],
    risks: ['title', 'summary', 'kind', 'likelihood', 'impact', 'status', 'owner', 'ask.text', 'ask.to', 'ask.by', 'items', 'objectives'],
    decisions: [
      ...['title', 'summary', 'why', 'status', 'on', 'by', 'ask.text', 'ask.to', 'ask.by', 'items', 'objectives', 'evidence'],
      ...['pivot.from', 'pivot.to', 'pivot.threshold', 'pivot.keeps'],
    ],
    evidence: ['title', 'summary', 'on', 'source', 'url'],
  },
  where: {
    visibility: ['public', 'internal', 'confidential', 'exec'],
    kinds: ['initiative', 'epic', 'feature'],
    statuses: ['proposed', 'planned', 'in-progress', 'blocked', 'paused', 'done'],
    depth: 1,
  },
  groupBy: ['objective', 'theme', 'product', 'team'],
  order: ['objectives', 'keyResults', 'themes', 'products', 'teams'],
  text: { order: ['exec'], own: ['title', 'summary', 'why', 'benefit'] },
  show: { counts: false, slippage: true, changes: true },
});
