/** The one public door of the SDK. */
export * from './model/closed-lists.js';
export type { Issue, IssueCode } from './model/issue.js';
export type { Roadmap, RoadmapHead, RoadmapInput } from './model/roadmap.js';
export type * from './model/entities.js';
export type { AudienceText, Ask, Confidence, Health, Link, Progress } from './model/fields.js';
export { parseTimeframe, isDated, type Timeframe } from './model/timeframe.js';
export { parsePeriod, periodOf, nextPeriod, fiscalYear, quarterOf, type Period } from './model/period.js';
export { formatPeriod, formatTimeframe } from './model/format-period.js';
export { dayInZone, type Day } from './model/day.js';
export { defineLens, GROUPINGS, SORTINGS, type Grouping, type Lens, type LensInput, type LensPrecision, type Sorting } from './lenses/lens.js';
export { lenses } from './lenses/presets/index.js';
export { project } from './lenses/project.js';
export { arrange, type Lane, type Lanes, type View } from './lenses/arrange.js';
export type * from './lenses/projection.js';
