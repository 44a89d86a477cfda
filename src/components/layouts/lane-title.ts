import type { Lane, Lanes } from '../../sdk/lenses/arrange.js';
import type { Words } from '../i18n/words.js';

/** What a lane is called: its entity's title, the word for its value, or that its items belong to none. */
export function laneTitle({ id, title }: Lane, { groupBy }: Lanes, words: Words): string {
  if (title !== undefined) return title;
  if (id === '') return words.known(`lane.none.${groupBy}`) ?? words.word('lane.none');
  return words.known(`${groupBy}.${id}`) ?? id;
}
