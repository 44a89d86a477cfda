import { toldText } from '../../sdk/exports/told-text.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { COLLECTIONS } from '../../sdk/model/closed-lists.js';
import type { Item } from '../../sdk/model/entities.js';
import type { Finding } from '../../sdk/model/finding.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { parseTimeframe } from '../../sdk/model/timeframe.js';
import type { Words } from '../i18n/words.js';
import { FINDINGS_MESSAGES, say } from './findings-messages.js';

/** What puts ids, lenses and values of findings into words. */
export interface FindingWords {
  /** Who says it: a lens, an item, a team. */
  from(id: string): string;
  value(value: unknown, field: string | undefined): string;
  /** The items among ids, which a view can show. */
  items(ids: readonly string[]): { id: string; title: string }[];
  isLens(id: string): boolean;
  /** Whether an item itself stands so. */
  holds(id: string, value: unknown): boolean;
}

export function createFindingWords(roadmap: Roadmap | undefined, lenses: readonly Lens[], words: Words): FindingWords {
  const titles = new Map(COLLECTIONS.flatMap((name) => (roadmap?.[name] ?? []).map((entity) => [entity.id, titleOf(entity)] as const)));
  const labels = new Map(lenses.map(({ id, label }) => [id, label]));
  const items = new Map(roadmap?.items.map(({ id, title }) => [id, title]));
  const fiscalYearStart = roadmap?.fiscalYearStart ?? 1;
  return {
    from: (id) => labels.get(id) ?? titles.get(id) ?? (has(`from.${id}`) ? say(`from.${id}`) : id),
    value: (value, field) => (typeof value === 'string' && wordsFor(value, field, words, fiscalYearStart)) || toldText(value),
    isLens: (id) => labels.has(id),
    holds: (id, value) => states(roadmap?.items.find((item) => item.id === id)).includes(value),
    items: (ids) => ids.flatMap((id) => (items.has(id) ? [{ id, title: items.get(id)! }] : [])),
  };
}

const states = (item?: Item): unknown[] => (item ? [item.status, item.health?.value, item.commitment] : []);
const titleOf = (entity: { id: string; title?: string }): string => entity.title ?? entity.id;
const has = (key: string): boolean => Object.hasOwn(FINDINGS_MESSAGES, key);

function wordsFor(value: string, field: Finding['field'], words: Words, fiscalYearStart: number): string | undefined {
  if (has(`value.${value}`)) return say(`value.${value}`);
  if (field === 'confirmedOn') return words.day(value);
  const kinds = [field?.split('.')[0], 'status', 'health', 'commitment'];
  const known = kinds.map((kind) => words.known(`${kind}.${value}`)).find((word) => word !== undefined);
  return known ?? timeframeWords(value, words, fiscalYearStart);
}

/** "2027-01/2027-02-05" as people write it; other texts stay as they are. */
function timeframeWords(text: string, words: Words, fiscalYearStart: number): string | undefined {
  if (!/^(\d{4}|FY ?\d\d|now$|next$|later$)/.test(text)) return undefined;
  const timeframe = parseTimeframe(text, fiscalYearStart);
  return 'text' in timeframe ? words.timeframe(timeframe) : undefined;
}
