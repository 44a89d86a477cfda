import type { Lane, Lanes } from '../../sdk/lenses/arrange.js';
import { MESSAGES, type MessageKey } from '../i18n/messages.js';
import type { Words } from '../i18n/words.js';

/** What a lane is called: its entity's title, the word for its value, or that its items belong to none. */
export function laneTitle({ id, title }: Lane, { groupBy }: Lanes, words: Words): string {
  if (title !== undefined) return title;
  if (id === '') return words.word(known(`lane.none.${groupBy}`) ?? 'lane.none');
  const key = known(`${groupBy}.${id}`);
  return key ? words.word(key) : id;
}

function known(key: string): MessageKey | undefined {
  return Object.hasOwn(MESSAGES, key) ? (key as MessageKey) : undefined;
}
