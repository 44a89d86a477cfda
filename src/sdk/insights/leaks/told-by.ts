import { CONFIDENCE_BANDS, type CollectionName } from '../../model/closed-lists.js';
import type { Item } from '../../model/entities.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Lens } from '../../lenses/lens.js';
import type { Entity, SourceValue } from './source-values.js';

/** Fields that may be worded for an audience. */
const WORDED = ['title', 'summary', 'why', 'benefit', 'vision', 'strategy', 'disclaimer'];

/**
 * Whether the lens lets a value be told, exactly or more coarsely. Judged by the rules that the lens writes down, and not by what
 * `project` makes of them: a check that asked the one it checks could not find it wrong.
 */
export function toldBy(lens: Lens, roadmap: Roadmap): (value: SourceValue) => boolean {
  const shown = new Set<unknown>([roadmap, ...entitiesShown(lens, roadmap)]);
  return (value) => shown.has(value.entity) && tellsField(lens, value);
}

function entitiesShown(lens: Lens, roadmap: Roadmap): unknown[] {
  const lists = Object.keys(lens.fields).filter((name) => name !== 'roadmap') as CollectionName[];
  return lists.flatMap((list) => {
    const visible = (roadmap[list] as Entity[]).filter((entity) => isVisible(entity, roadmap, lens) && hasTitle(entity, list, lens));
    return list === 'items'
      ? withinDepth(
          visible.filter((item) => meets(item as unknown as Item, lens)),
          lens,
        )
      : visible;
  });
}

function isVisible({ visibility }: Entity, { defaultVisibility }: Roadmap, { where }: Lens): boolean {
  return ((visibility as string[] | undefined) ?? [defaultVisibility]).some((word) => where.visibility.includes(word));
}

/** Where the title is to be shown and there is none for this audience, the entity is not. */
function hasTitle(entity: Entity, list: CollectionName, lens: Lens): boolean {
  if (!lens.fields[list]?.includes('title') || list === 'dependencies') return true;
  return wordedFor(entity, 'title', lens) || mayUseOwn(list, 'title', lens);
}

function meets({ kind = 'feature', status = 'planned', commitment = 'exploring', confidence }: Item, { where }: Lens): boolean {
  const isSure =
    !where.confidence || !confidence || CONFIDENCE_BANDS.indexOf(confidence.band) >= CONFIDENCE_BANDS.indexOf(where.confidence);
  return (
    isSure &&
    (where.kinds ?? [kind]).includes(kind) &&
    (where.statuses ?? [status]).includes(status) &&
    (where.commitments ?? [commitment]).includes(commitment)
  );
}

function withinDepth(items: readonly Entity[], { where: { depth }, onBannedWord, bannedWords }: Lens): Entity[] {
  // a parent that is withheld for a word in it leaves its children at the top, and whether it is, the words of all its fields decide
  if (depth === undefined || (onBannedWord === 'withhold' && bannedWords.length > 0)) return [...items];
  const byId = new Map(items.map((item) => [item['id'], item]));
  const levelOf = (item: Entity): number => {
    let level = 1;
    for (let at = byId.get(item['parent']); at && level <= items.length; at = byId.get(at['parent'])) level++;
    return level;
  };
  return items.filter((item) => levelOf(item) <= depth);
}

function tellsField(lens: Lens, { list, entity, field, audience, past }: SourceValue): boolean {
  const named = lens.fields[list];
  if (!named) return false;
  if (field === 'id') return lens.ids === 'own';
  if (past?.visibility && !past.visibility.some((word) => lens.where.visibility.includes(word))) return false;
  if (field.startsWith('ask.') && !isAsked(entity, lens)) return false;
  if (audience !== undefined) return named.includes(field) && lens.text.order.includes(audience);
  if (WORDED.includes(field)) {
    const isOwn = mayUseOwn(list, field, lens) || (list === 'roadmap' && field !== 'title');
    return named.includes(field) && isOwn && !wordedFor(entity, field, lens);
  }
  // where an item was first said to be follows from its history
  if (field === 'history.timeframe' && list === 'items' && lens.show.slippage && tellsTime(named, 'timeframe')) return true;
  return named.includes(field) || (field.endsWith('timeframe') && tellsTime(named, field));
}

/** Whether a timeframe is told, at least in part; where its dates come from is no part of it. */
function tellsTime(named: readonly string[], field: string): boolean {
  return named.some((name) => name === field || (name.startsWith(`${field}.`) && name !== `${field}.source`));
}

function mayUseOwn(list: string, field: string, { text }: Lens): boolean {
  return text.own.includes(field) || text.own.includes(`${list}.${field}`);
}

/** Whether the entity has a text for this audience in the place of its own words. */
function wordedFor(entity: Entity, field: string, { text }: Lens): boolean {
  const texts = (entity['texts'] ?? {}) as Record<string, Record<string, string>>;
  return text.order.some((audience) => Object.hasOwn(texts, audience) && (texts[audience]?.[field] ?? '').trim() !== '');
}

function isAsked(entity: Entity, { audience }: Lens): boolean {
  const { to } = (entity['ask'] ?? {}) as { to?: string[] };
  return !to || to.includes(audience);
}
