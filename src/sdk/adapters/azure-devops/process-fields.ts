import { COMMITMENTS } from '../../model/closed-lists.js';
import { own, textOf, type Fields } from '../own-values.js';
import { healthOfWord, plainWord } from '../status-words.js';
import { summaryOf } from '../summary-of.js';
import type { TrackerField, TrackerWords } from '../tracker-config.js';

/** `Microsoft.VSTS.Scheduling.TargetDate` is also called `target date`, and `Custom.Squad` `squad`. */
function callings(name: string): readonly string[] {
  const known = remembered.get(name) ?? [
    plainWord(name),
    plainWord(name.slice(name.lastIndexOf('.') + 1).replace(/([a-z])([A-Z])/g, '$1 $2')),
  ];
  if (remembered.size < MOST) remembered.set(name, known);
  return known;
}

/** All work items of a process have the same fields. */
const remembered = new Map<string, readonly string[]>();
const MOST = 2000;

/** The names of the work item's fields that hold a field of ours, the likeliest first. */
export function namesOf(words: TrackerWords, workItem: Fields, field: TrackerField): string[] {
  const wanted = words.names(field);
  const rank = (name: string) =>
    Math.min(...callings(name).map((calling) => (wanted.includes(calling) ? wanted.indexOf(calling) : Infinity)));
  const ranked = Object.keys((own(workItem, 'fields') ?? {}) as Fields).map((name) => ({ name, rank: rank(name) }));
  return ranked
    .filter((entry) => entry.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

/** The text of the first of these fields that has one. */
export const namedText = (words: TrackerWords, workItem: Fields, field: TrackerField): string | undefined =>
  namesOf(words, workItem, field)
    .map((name) => textOf(own(workItem, 'fields', name)))
    .find(Boolean);

/** What fields of the site's own process say of our fields, as far as they say it in words we know. */
export function processFields(words: TrackerWords, workItem: Fields): Fields {
  const text = (field: TrackerField) => namedText(words, workItem, field);
  const effort = Number(text('effort') ?? NaN);
  const confidence = text('confidence')?.toLowerCase();
  return {
    effort: effort >= 0 && effort < Infinity ? effort : undefined,
    health: healthOfWord(text('health')),
    confidence: /^(low|medium|high|\d{1,2}(\.\d+)? ?%|100 ?%)$/.test(confidence ?? '') ? confidence : undefined,
    commitment: COMMITMENTS.find((commitment) => commitment === plainWord(text('commitment') ?? '')),
    why: summaryOf(text('why'), 'html'),
    benefit: summaryOf(text('benefit'), 'html'),
  };
}
