import { MESSAGES, type MessageKey } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';

/** Who is asked: our word for an audience we know, the roadmap's own for any other. */
export function addressees(to: readonly string[] | undefined, words: Words): string {
  return (to ?? []).map((id) => (Object.hasOwn(MESSAGES, `audience.${id}`) ? words.word(`audience.${id}` as MessageKey) : id)).join(', ');
}
