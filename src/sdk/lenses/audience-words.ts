import type { CollectionName } from '../model/closed-lists.js';
import type { AudienceText } from '../model/fields.js';
import type { Lens } from './lens.js';

const TEXT_FIELDS = ['title', 'summary', 'why', 'benefit', 'sayable', 'doNotSay', 'expires'] as const;

type Worded = { texts?: Record<string, AudienceText> | undefined } & { [F in (typeof TEXT_FIELDS)[number]]?: string | undefined };

/**
 * The words this audience is given: for each text field the first audience in the lens's order that has it, then the entity's own
 * if the lens lets it stand in. A field without any is left out.
 */
export function audienceWords(entity: object, collection: CollectionName, { text }: Lens): AudienceText {
  const worded = entity as Worded;
  const entries = TEXT_FIELDS.map((field) => {
    const audience = text.order.find((name) => textsOf(worded, name)?.[field] !== undefined);
    if (audience !== undefined) return [field, textsOf(worded, audience)?.[field]] as const;
    return [field, mayUseOwn(text.own, collection, field) ? worded[field] : undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words !== undefined));
}

function textsOf({ texts }: Worded, audience: string): AudienceText | undefined {
  return texts && Object.hasOwn(texts, audience) ? texts[audience] : undefined;
}

function mayUseOwn(own: readonly string[], collection: CollectionName, field: string): boolean {
  return own.includes(field) || own.includes(`${collection}.${field}`);
}
