/** The one public door of the SDK. */
export * from './model/closed-lists.js';
export { ISSUE_CODES, type Issue, type IssueCode } from './model/issue.js';
export { SCHEMA_VERSION, type Roadmap, type RoadmapHead, type RoadmapInput } from './model/roadmap.js';
export type {
  Decision,
  Dependency,
  Entities,
  Evidence,
  HistoryEntry,
  Input,
  Item,
  KeyResult,
  Milestone,
  Objective,
  Product,
  Release,
  Risk,
  Score,
  Team,
  Theme,
  WayOfWorking,
} from './model/entities.js';
export type { AudienceText, Ask, Confidence, Health, Link, Progress } from './model/fields.js';
export { roadmapJsonSchema } from './model/json-schema.js';
export { parseTimeframe, isDated, type Timeframe } from './model/timeframe.js';
export { parsePeriod, periodOf, nextPeriod, fiscalYear, quarterOf, type Period } from './model/period.js';
export { formatPeriod, formatTimeframe } from './model/format-period.js';
export { timeframeWords, timeframeWordsLong, type DateWording } from './model/timeframe-words.js';
export { dayInZone, type Day } from './model/day.js';

export { adapters, type AdapterName } from './adapters/index.js';
export { defineAdapter, type Adapted, type Adapter, type AdapterDefinition, type ReadCount } from './adapters/adapter.js';
export { defineJira } from './adapters/jira/jira.js';
export type { JiraConfig, JiraField } from './adapters/jira/jira-config.js';
export { defineTrello, type TrelloConfig } from './adapters/trello/trello.js';
export { defineAsana } from './adapters/asana/asana.js';
export { defineAzureDevOps } from './adapters/azure-devops/azure-devops.js';
export { defineGithub } from './adapters/github/github.js';
export { defineGitlab } from './adapters/gitlab/gitlab.js';
export { defineLinear } from './adapters/linear/linear.js';
export type { TrackerConfig, TrackerField } from './adapters/tracker-config.js';
export { checkFieldMap, fieldMap } from './adapters/field-map.js';
export { fieldMapJsonSchema } from './adapters/field-map-schema.js';
export {
  suggestFieldMap,
  type Choices,
  type FieldMapSuggestion,
  type FieldSuggestion,
  type Unplaced,
} from './adapters/suggest-field-map.js';
export type { FieldMapConfig } from './adapters/field-map-config.js';
export { parseRoadmap, parseRoadmapInSlices, type ParseResult } from './parse/parse-roadmap.js';
export { joinRoadmaps, type Joined } from './parse/join-roadmaps.js';
export type { JoinGuess, JoinRules, JoinSource } from './parse/join/join-rules.js';
export type { Finding } from './model/finding.js';
export { loadRoadmap, type Loaded, type LoadOptions } from './load-roadmap.js';

export {
  defineLens,
  GROUPINGS,
  SORTINGS,
  SAVED_FORMATS,
  TOOLS,
  type Grouping,
  type Lens,
  type LensInput,
  type LensPrecision,
  type SavedFormat,
  type Sorting,
  type Tool,
} from './lenses/lens.js';
export { parseLenses, type ParsedLenses } from './lenses/parse-lenses.js';
export { lenses } from './lenses/presets/index.js';
export { project } from './lenses/project.js';
export { isProjection } from './lenses/is-projection.js';
export { checkProjection } from './lenses/check-projection.js';
export { explainProjection, type ExplainedEntity, type ExplainedField, type ToldAs, type WithheldBy } from './lenses/explain-projection.js';
export { lintWording, type WordingAction, type WordingCheck, type WordingFinding } from './lenses/lint-wording.js';
export {
  compareLenses,
  DIFFERENCES,
  type ComparedEntity,
  type DifferenceKind,
  type LensComparison,
  type LensDifference,
} from './lenses/compare-lenses.js';
export { listCounted, type Counted } from './lenses/list-counted.js';
export {
  arrange,
  BOARD_COLUMNS,
  groupingsOf,
  type BoardColumns,
  type Lane,
  type Lanes,
  type View,
  type Zoom,
  ZOOMS,
} from './lenses/arrange.js';
export { facets, type Facet, type FacetValue } from './lenses/facets.js';
export { FILTERS, type Filter, type FilterField } from './lenses/filter-items.js';
export { searchRanges } from './lenses/search-items.js';
export type * from './lenses/projection.js';
export { brief, type Brief, type BriefSentence } from './insights/brief.js';
export { BRIEF_WORDS, type BriefOptions } from './insights/brief/brief-words.js';
export { briefFacts, type BriefFacts } from './insights/brief-facts.js';
export * from './client/index.js';
export { checkLeaks, type Leak } from './insights/leaks/check-leaks.js';
export { checkRoadmap, SEVERITIES, type RankedFinding, type Severity } from './insights/check-roadmap.js';
export { exportFindings } from './exports/export-findings.js';
export { exportBrief, type BriefExportOptions } from './exports/export-brief.js';
export { exportConventions } from './exports/export-conventions.js';
export { exportChanges } from './exports/export-changes.js';
export { toldText } from './exports/told-text.js';
export { exportAdf } from './exports/export-adf.js';
export type { AdfDocument, AdfNode } from './exports/adf/adf-nodes.js';
export { exportCsv, type CsvOptions } from './exports/export-csv.js';
export { embedPage, type EmbedPageOptions } from './exports/embed-page.js';
export { exportHtml, type HtmlOptions } from './exports/export-html.js';
export { exportIcs, EVENT_LISTS, type EventList, type IcsOptions } from './exports/export-ics.js';
export { exportJson } from './exports/export-json.js';
export { exportMarkdown } from './exports/export-markdown.js';
export { exportSvg, exportSvgPages } from './exports/export-svg.js';
export type { SheetOptions } from './exports/sheets/draw-sheets.js';
export { FITS, ORIENTATIONS, PAPERS, type Fit, type Orientation, type Paper } from './exports/sheets/paper.js';
export { SCHEMES, type Scheme } from './exports/sheets/scheme.js';
export type { ExportOptions } from './exports/export-options.js';
export { EXPORT_WORDS } from './exports/export-words.js';
export { EXPORT_LANGUAGES, loadExportWords } from './exports/load-export-words.js';
export { EXPORT_FORMATS, MEDIA_TYPES, renderStatic, type ExportFormat, type StaticOptions } from './exports/render-static.js';
export { STATIC_STYLE_HASH } from './exports/static-style.js';
export { checkConventions, type ConventionsReport, type NamedRoadmap } from './insights/check-conventions.js';
export type { Conventions, ConventionsInput } from './insights/conventions/conventions.js';
export { conventionsJsonSchema } from './insights/conventions/conventions-json-schema.js';
export { defineConventions, parseConventions, type ParsedConventions } from './insights/conventions/define-conventions.js';
export { CONVENTION_CHECKS, type ConventionCheck, type Departure } from './insights/conventions/departure.js';
export { idleSuppressions, suppressFindings, type Suppressible } from './insights/suppress-findings.js';
export type { Suppression } from './model/suppression.js';
export { findConflicts } from './insights/find-conflicts.js';
export { CONFLICT_KINDS, type Conflict, type ConflictKind } from './insights/conflicts/conflict.js';
export { freshness, type Freshness, type FreshnessOptions } from './insights/freshness.js';
export { qualification, RUBRICS, type Qualification, type QualifiedItem, type Rubric } from './insights/qualification.js';
export { slippage, type Slippage } from './insights/slippage.js';
export { traceInput, type TracedInput } from './insights/trace-input.js';
export { watermelons, type Reason, type Watermelon } from './insights/watermelons.js';
export { checkAlignment } from './insights/check-alignment.js';
export { ALIGNMENT_CHECKS, type AlignmentCheck, type AlignmentFinding } from './insights/alignment/alignment-finding.js';
export { CHANGE_KINDS, compareProjections, type Change, type ChangeKind, type Changes } from './insights/compare-projections.js';
export { INPUT_KINDS, INPUT_LIMITS, type InputKind, type LeftInput } from './model/left-input.js';
export { compareWithMark } from './insights/compare-with-mark.js';
export { MARK_VERSION, markOf, type Mark } from './insights/mark-of.js';
export { MEASURE_STATES, shippedOutcomes, type Measure, type MeasureState, type ShippedOutcome } from './insights/shipped-outcomes.js';
