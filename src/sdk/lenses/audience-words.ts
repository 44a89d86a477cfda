import type { CollectionName } from '../model/closed-lists.js';
import type { AudienceText } from '../model/fields.js';
import type { Lens } from './lens.js';

/** What an audience can be given words for. */
export const TEXT_FIELDS = ['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay', 'expires'] as const;
/** And what the roadmap as a whole can be given words for. */
export const HEAD_TEXTS = ['title', 'vision', 'strategy', 'disclaimer'] as const;
type TextField = (typeof TEXT_FIELDS)[number] | (typeof HEAD_TEXTS)[number];

type Words = { [F in TextField]?: string | undefined };
type Worded = Words & { texts?: Record<string, Words> | undefined };

/**
 * The words this audience is given: for each text field the first audience in the lens's order that has it, then the entity's own
 * if the lens lets it stand in. A field without any, or with blank words, is left out.
 */
export function audienceWords(entity: object, collection: CollectionName | 'roadmap', { text }: Lens): AudienceText {
  const fields = collection === 'roadmap' ? HEAD_TEXTS : TEXT_FIELDS;
  const texts = text.order.map((audience) => textsOf(entity, audience));
  const sentence = texts.find((words) => has(words, 'sayable'));
  const own = (field: TextField) => (mayUseOwn(text.own, collection, field) ? (entity as Worded) : undefined);
  const said: Words = {};
  for (const field of fields) {
    // the day a sentence expires belongs to that very sentence
    const worded = field === 'expires' && sentence ? sentence : (texts.find((words) => has(words, field)) ?? own(field));
    if (has(worded, field)) said[field] = worded![field];
  }
  return said;
}

function textsOf(entity: object, audience: string): Words | undefined {
  const { texts } = entity as Worded;
  return texts && Object.hasOwn(texts, audience) ? texts[audience] : undefined;
}

const has = (words: Words | undefined, field: TextField): boolean => (words?.[field] ?? '').trim() !== '';

function mayUseOwn(own: readonly string[], collection: string, field: string): boolean {
  return own.includes(field) || own.includes(`${collection}.${field}`);
}
