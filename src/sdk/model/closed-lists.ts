/** Every closed list of the model. A list is a value; its type is derived from it. */

/** How large a piece of work is, from the largest; a lens may rename them. */
export const ITEM_KINDS = ['initiative', 'epic', 'feature', 'story', 'task', 'bug', 'debt'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where the work stands. */
export const STATUSES = ['proposed', 'planned', 'in-progress', 'blocked', 'paused', 'done', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Is it on track, as somebody said. */
export const HEALTHS = ['on-track', 'at-risk', 'off-track'] as const;
export type HealthValue = (typeof HEALTHS)[number];

/** How sure, from the least to the most. */
export const CONFIDENCE_BANDS = ['low', 'medium', 'high'] as const;
export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number];

/** What may be promised, from the firmest to the loosest. */
export const COMMITMENTS = ['shipped', 'committed', 'planned', 'exploring'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** How exactly a date is meant, from the finest to the coarsest. */
export const PRECISIONS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** When, where no date is promised: from the nearest. */
export const HORIZONS = ['now', 'next', 'later'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** How a team works, which says what its lane is headed by. */
export const WAYS_OF_WORKING = ['sprints', 'kanban', 'phases'] as const;
export type WayOfWorkingKind = (typeof WAYS_OF_WORKING)[number];

/** Which way a key result should move. */
export const DIRECTIONS = ['increase', 'decrease', 'maintain'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What may go wrong, or right. */
export const RISK_KINDS = ['risk', 'opportunity'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** How likely a risk is, and how hard it hits. */
export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** Where a risk stands. */
export const RISK_STATUSES = ['open', 'mitigated', 'closed'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/** Where a decision stands: `needed` asks somebody for it. */
export const DECISION_STATUSES = ['needed', 'made', 'superseded'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** What became of something a stakeholder asked for. */
export const INPUT_OUTCOMES = ['considering', 'planned', 'shipped', 'declined', 'merged', 'elsewhere'] as const;
export type InputOutcome = (typeof INPUT_OUTCOMES)[number];

/** Who may see an entity when it names no audience: from the widest to the narrowest. */
export const VISIBILITIES = ['public', 'internal', 'confidential'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The audiences the presets are made for; a roadmap may declare more. */
export const AUDIENCES = ['exec', 'team', 'sales', 'marketing', 'support', 'customer'] as const;
export type AudienceId = (typeof AUDIENCES)[number];

/** How a projection can be drawn. */
export const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** The entity lists of a roadmap, by the name they have in the document. */
export const COLLECTIONS = [
  'products',
  'teams',
  'themes',
  'objectives',
  'items',
  'releases',
  'milestones',
  'dependencies',
  'risks',
  'decisions',
  'evidence',
  'inputs',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];
