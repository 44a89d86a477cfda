import { defineLens } from '../lens.js';

/** The release plan for those who build it: near in days, far in quarters, nothing silently missing. */
export const team = /* @__PURE__ */ defineLens({
  id: 'team',
  label: 'Team',
  audience: 'team',
  layout: 'release-plan',
  description: 'Releases, dependencies, blockers',
  precision: { near: 'day', far: 'quarter', nearMonths: 12 },
  fields: {
    roadmap: ['title', 'vision', 'asOf', 'nextReview', 'disclaimer'],
    products: ['title', 'summary', 'parent', 'owner'],
    teams: [
      ...['title', 'summary', 'product', 'lead', 'capacity.value', 'capacity.unit', 'capacity.per'],
      ...['wayOfWorking.kind', 'wayOfWorking.days', 'wayOfWorking.from', 'wayOfWorking.limit', 'wayOfWorking.phases'],
    ],
    themes: ['title', 'summary', 'benefit', 'parent'],
    objectives: [
      ...['title', 'summary', 'why', 'parent', 'product', 'owner', 'timeframe', 'health.value', 'health.on'],
      ...['keyResults.title', 'keyResults.baseline', 'keyResults.current', 'keyResults.target', 'keyResults.unit', 'keyResults.direction'],
    ],
    items: [
      ...['title', 'summary', 'why', 'benefit', 'kind', 'parent', 'product', 'team', 'contributors', 'objectives', 'themes', 'releases'],
      ...['owner', 'status', 'commitment', 'health.value', 'health.by', 'health.on', 'health.why', 'confidence.band', 'confidence.percent'],
      ...['progress.percent', 'progress.done', 'progress.total', 'progress.unit', 'effort', 'timeframe', 'timeframe.source', 'horizon'],
      ...['history.on', 'history.timeframe', 'history.status', 'history.reason', 'history.by', 'confirmedOn', 'links.url', 'links.title'],
    ],
    releases: ['title', 'summary', 'product', 'team', 'timeframe', 'status', 'links.url', 'links.title'],
    milestones: ['title', 'summary', 'timeframe', 'timeframe.source', 'release', 'items', 'team', 'status'],
    dependencies: ['from', 'to', 'summary'],
    risks: ['title', 'summary', 'kind', 'likelihood', 'impact', 'status', 'owner', 'mitigation', 'ask.text', 'ask.to', 'ask.by', 'items'],
    decisions: ['title', 'summary', 'why', 'status', 'on', 'by', 'items', 'pivot.from', 'pivot.to', 'pivot.threshold', 'pivot.keeps'],
  },
  where: { visibility: ['public', 'internal', 'team'] },
  groupBy: ['team', 'product', 'theme', 'release'],
  order: ['objectives', 'keyResults', 'themes', 'products', 'teams'],
  text: { order: ['team'], own: ['title', 'summary', 'why', 'benefit'] },
  show: { counts: true, slippage: true, changes: true },
});
