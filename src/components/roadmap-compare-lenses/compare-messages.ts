import { partWords } from '../i18n/part-words.js';

/** What this element says beside the words that all elements share; apart, so that the view does not carry them. */
export const COMPARE_MESSAGES = {
  left: 'One lens',
  right: 'Another lens',
  field: 'What',
  difference: 'Difference',
  filter: 'Kinds of difference',
  shown: 'shown',
  none: 'These two lenses show the same.',
  noneOfKind: 'Nothing of this kind.',
  waiting: 'Nothing to compare yet',
  waitingHint: 'Set the roadmap property and name two lenses, or set two projections.',
  withheld: 'not shown',
  more: 'Show {n} more',
  told: '{left} and {right}. Differences: {n}',
  'hidden.count': '{n} hidden',
  'renamed.count': '{n} renamed',
  'coarsened.count': '{n} coarser',
  'different.count': '{n} different',
  hidden: 'hidden',
  renamed: 'renamed',
  coarsened: 'coarser',
  different: 'different',
  'hidden.by': 'hidden for {lens}',
  'coarsened.by': 'coarser for {lens}',
  products: 'Products',
  teams: 'Teams',
  themes: 'Themes',
  objectives: 'Objectives',
  items: 'Items',
  releases: 'Releases',
  milestones: 'Milestones',
  dependencies: 'Dependencies',
  risks: 'Risks',
  decisions: 'Decisions',
  evidence: 'Evidence',
  inputs: 'Inputs',
} as const;

export type CompareMessage = keyof typeof COMPARE_MESSAGES;

/** Fields and what is in them, as `compare.field.effort` in other languages; in English their names are their words. */
export const COMPARED_FIELDS = [
  ...['title', 'summary', 'kind', 'parent', 'effort', 'contributors', 'expires', 'slip', 'moves', 'url'],
  ...['capacity', 'wayOfWorking', 'lead', 'release', 'items', 'from', 'to', 'likelihood', 'impact', 'mitigation'],
  ...['ask', 'by', 'on', 'evidence', 'pivot', 'keyResults', 'horizon', 'value', 'why', 'timeframe'],
  ...['status', 'band', 'percent', 'done', 'total', 'unit', 'reason', 'source', 'text', 'threshold'],
  ...['keeps', 'days', 'limit', 'phases', 'baseline', 'current', 'target', 'direction', 'measuredOn', 'per'],
] as const;

/** A message with its places filled, in the language of the element. */
export const { say } = partWords('compare', COMPARE_MESSAGES);
