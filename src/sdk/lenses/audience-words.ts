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

/** What `audienceWording` gives, for one entity. */
export const audienceWords = (entity: object, collection: CollectionName | 'roadmap', lens: Lens): AudienceText =>
  audienceWording(collection, lens)(entity);

/**
 * The words this audience is given: for each text field the first audience in the lens's order that has it, then the entity's own
 * if the lens lets it stand in. A field without any, or with blank words, is left out.
 * @param shown the fields that are wanted; all, if left out
 */
export function audienceWording(
  collection: CollectionName | 'roadmap',
  { text }: Lens,
  shown?: { has(field: string): boolean },
): (entity: object) => AudienceText {
  const all: readonly TextField[] = collection === 'roadmap' ? HEAD_TEXTS : TEXT_FIELDS;
  const fields = all.filter((field) => !shown || shown.has(field)).map((field) => [field, mayUseOwn(text.own, collection, field)] as const);
  return (entity: Worded) => {
    const texts = entity.texts && textsFor(entity.texts, text.order);
    const said: Words = {};
    for (const [field, usesOwn] of fields) {
      const words = (texts && textWith(texts, field)) ?? (usesOwn ? entity : undefined);
      if (words && has(words, field)) said[field] = words[field];
    }
    return said;
  };
}

function textsFor(texts: Record<string, Words>, order: readonly string[]): Words[] {
  return order.flatMap((audience) => (Object.hasOwn(texts, audience) ? texts[audience]! : []));
}

/** The day a sentence expires belongs to that very sentence. */
const textWith = (texts: readonly Words[], field: TextField): Words | undefined =>
  (field === 'expires' ? wordsWith(texts, 'sayable') : undefined) ?? wordsWith(texts, field);

const wordsWith = (texts: readonly Words[], field: TextField): Words | undefined => texts.find((words) => has(words, field));

const has = (words: Words, field: TextField): boolean => (words[field] ?? '').trim() !== '';

function mayUseOwn(own: readonly string[], collection: string, field: string): boolean {
  return own.includes(field) || own.includes(`${collection}.${field}`);
}
